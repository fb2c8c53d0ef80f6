import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Made } from '../../concerns/concern.dto.ts';
import { Id } from '../../platform/request/id.ts';
import { May } from '../../platform/request/may.ts';
import { SavedDayFilter, SaveDayFilter } from './day-filters.dto.ts';
import { DayFiltersService } from './day-filters.service.ts';

@ApiTags('my-day')
@Controller('my-day/filters')
export class DayFiltersController {
  constructor(private readonly filters: DayFiltersService) {}

  /** The reader's own filters, in the order in which they were made. */
  @Get()
  @May('my-day.filter')
  list(): Promise<SavedDayFilter[]> {
    return this.filters.list();
  }

  /** Keeps a filter under a name; the new default takes the old one's place. */
  @Post()
  @May('my-day.filter')
  save(@Body() body: SaveDayFilter): Promise<Made> {
    return this.filters.save(body);
  }

  /** The filter is no longer wanted. */
  @Delete(':filterId')
  @HttpCode(204)
  @May('my-day.filter')
  remove(@Id('filterId') filterId: string): Promise<void> {
    return this.filters.remove(filterId);
  }
}

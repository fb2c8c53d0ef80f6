import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../platform/request/may.ts';
import { ReleaseRhythms, SetReleaseRhythm } from './rhythms.dto.ts';
import { RhythmsService } from './rhythms.service.ts';

@ApiTags('releases')
@Controller('release-rhythms')
export class RhythmsController {
  constructor(private readonly rhythms: RhythmsService) {}

  /** How often figures come, which period is the newest that is over, and how it was set before. */
  @Get()
  @May('release.read')
  all(): Promise<ReleaseRhythms> {
    return this.rhythms.all();
  }

  /** From now on figures come by the quarter, the half year or the year. What is released stays. */
  @Post()
  @May('release.rhythm')
  @HttpCode(204)
  set(@Body() body: SetReleaseRhythm): Promise<void> {
    return this.rhythms.set(body);
  }
}

import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../platform/request/may.ts';
import { FiguresQuery, QuarterFigures } from './figures.dto.ts';
import { FiguresService } from './figures.service.ts';

@ApiTags('figures')
@Controller('figures')
export class FiguresController {
  constructor(private readonly figures: FiguresService) {}

  /** The figures for the manager's overview. */
  @Get('dashboard')
  @May('figures.read')
  dashboard(@Query() { quarter }: FiguresQuery): Promise<QuarterFigures> {
    return this.figures.ofQuarter(quarter);
  }

  /** The figures of the indicator report, to be printed. */
  @Get('report')
  @May('figures.print')
  report(@Query() { quarter }: FiguresQuery): Promise<QuarterFigures> {
    return this.figures.ofQuarter(quarter);
  }
}

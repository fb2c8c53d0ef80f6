import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import {
  IndicatorMarkMade,
  IndicatorsQuery,
  IndicatorsShown,
  MarkIndicatorBreak,
  SetIndicatorAim,
  TakeBackIndicatorBreak,
} from './indicators.dto.ts';
import { IndicatorsService } from './indicators.service.ts';

@ApiTags('indicators')
@Controller('indicators')
export class IndicatorsController {
  constructor(private readonly indicators: IndicatorsService) {}

  /** Every indicator for a place: our own numbers, and beside them the series that others publish. */
  @Get()
  @May('indicator.read')
  all(@Query() { place }: IndicatorsQuery): Promise<IndicatorsShown> {
    return this.indicators.all(place);
  }

  /** Where the indicator stood, or where it shall be. */
  @Post(':indicator/aims')
  @May('indicator.decide')
  aim(@Param('indicator') indicator: string, @Body() body: SetIndicatorAim): Promise<IndicatorMarkMade> {
    return this.indicators.aim(indicator, body);
  }

  /** A day that the indicator cannot be read across, and why. */
  @Post(':indicator/breaks')
  @May('indicator.decide')
  mark(@Param('indicator') indicator: string, @Body() body: MarkIndicatorBreak): Promise<IndicatorMarkMade> {
    return this.indicators.mark(indicator, body);
  }

  /** The break was none. */
  @Post('breaks/:breakId/take-back')
  @May('indicator.decide')
  @HttpCode(200)
  takeBack(@Id('breakId') breakId: string, @Body() body: TakeBackIndicatorBreak): Promise<IndicatorMarkMade> {
    return this.indicators.takeBack(breakId, body);
  }
}

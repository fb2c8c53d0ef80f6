import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../../platform/request/id.ts';
import { IfMatch } from '../../platform/request/if-match.ts';
import { May } from '../../platform/request/may.ts';
import { PlanChanged } from '../plan.dto.ts';
import { DoneThisTime, RepeatMeasure, StartAfter } from './measure-course.dto.ts';
import { MeasureCourseService } from './measure-course.service.ts';

const person = 'youngPersonId';
const measure = 'measureId';

@ApiTags('plan')
@Controller('young-people/:youngPersonId/measures/:measureId')
export class MeasureCourseController {
  constructor(private readonly course: MeasureCourseService) {}

  /** It starts when another measure is done, or waits for nothing. */
  @Post('start-after')
  @May('measure.write')
  @HttpCode(200)
  startAfter(
    @Id(person) youngPersonId: string,
    @Id(measure) measureId: string,
    @IfMatch() version: number,
    @Body() body: StartAfter,
  ): Promise<PlanChanged> {
    return this.course.startAfter({ youngPersonId, measureId, version }, body.measureId ?? null);
  }

  /** It comes again every week, every other week or every month, until a day. */
  @Post('repeat')
  @May('measure.write')
  @HttpCode(200)
  repeat(
    @Id(person) youngPersonId: string,
    @Id(measure) measureId: string,
    @IfMatch() version: number,
    @Body() body: RepeatMeasure,
  ): Promise<PlanChanged> {
    return this.course.repeat({ youngPersonId, measureId, version }, body);
  }

  /** It does not come again. */
  @Post('end-repeat')
  @May('measure.write')
  @HttpCode(200)
  endRepeat(
    @Id(person) youngPersonId: string,
    @Id(measure) measureId: string,
    @IfMatch() version: number,
  ): Promise<PlanChanged> {
    return this.course.endRepeat({ youngPersonId, measureId, version });
  }

  /** Done for this time. */
  @Post('done-this-time')
  @May('measure.write')
  @HttpCode(200)
  doneThisTime(
    @Id(person) youngPersonId: string,
    @Id(measure) measureId: string,
    @IfMatch() version: number,
    @Body() body: DoneThisTime,
  ): Promise<PlanChanged> {
    return this.course.doneThisTime({ youngPersonId, measureId, version }, body.on);
  }
}

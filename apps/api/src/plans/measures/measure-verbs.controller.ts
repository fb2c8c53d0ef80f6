import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../../platform/request/id.ts';
import { IfMatch } from '../../platform/request/if-match.ts';
import { May } from '../../platform/request/may.ts';
import { PlanChanged } from '../plan.dto.ts';
import { Evaluate, MeasureReason, NewDeadline, SayObstacle } from './measure.dto.ts';
import { MeasureVerbsService } from './measure-verbs.service.ts';

const person = 'youngPersonId';
const measure = 'measureId';

@ApiTags('plan')
@Controller('young-people/:youngPersonId/measures/:measureId')
export class MeasureVerbsController {
  constructor(private readonly verbs: MeasureVerbsService) {}

  /** It is agreed. */
  @Post('agree')
  @May('measure.write')
  @HttpCode(200)
  agree(
    @Id(person) youngPersonId: string,
    @Id(measure) measureId: string,
    @IfMatch() version: number,
  ): Promise<PlanChanged> {
    return this.verbs.move({ youngPersonId, measureId, version }, { verb: 'agree' });
  }

  /** It has begun. */
  @Post('start')
  @May('measure.write')
  @HttpCode(200)
  start(
    @Id(person) youngPersonId: string,
    @Id(measure) measureId: string,
    @IfMatch() version: number,
  ): Promise<PlanChanged> {
    return this.verbs.move({ youngPersonId, measureId, version }, { verb: 'start' });
  }

  /** It is done, and evaluated: what happened, how it ended, did it help, what was learnt. */
  @Post('finish')
  @May('measure.write')
  @HttpCode(200)
  finish(
    @Id(person) youngPersonId: string,
    @Id(measure) measureId: string,
    @IfMatch() version: number,
    @Body() { happened, outcome, helped, learnt }: Evaluate,
  ): Promise<PlanChanged> {
    const evaluation = { happened, outcome, helped, learnt };
    return this.verbs.move({ youngPersonId, measureId, version }, { verb: 'finish', evaluation });
  }

  /** It is cancelled, with a reason. */
  @Post('cancel')
  @May('measure.write')
  @HttpCode(200)
  cancel(
    @Id(person) youngPersonId: string,
    @Id(measure) measureId: string,
    @IfMatch() version: number,
    @Body() { reason }: MeasureReason,
  ): Promise<PlanChanged> {
    return this.verbs.move({ youngPersonId, measureId, version }, { verb: 'cancel', reason });
  }

  /** It is taken up again, with a reason. */
  @Post('reopen')
  @May('measure.write')
  @HttpCode(200)
  reopen(
    @Id(person) youngPersonId: string,
    @Id(measure) measureId: string,
    @IfMatch() version: number,
    @Body() { reason }: MeasureReason,
  ): Promise<PlanChanged> {
    return this.verbs.move({ youngPersonId, measureId, version }, { verb: 'reopen', reason });
  }

  /** A new deadline; with a reason when the old one has passed. */
  @Post('new-deadline')
  @May('measure.write')
  @HttpCode(200)
  newDeadline(
    @Id(person) youngPersonId: string,
    @Id(measure) measureId: string,
    @IfMatch() version: number,
    @Body() { deadline, reason }: NewDeadline,
  ): Promise<PlanChanged> {
    return this.verbs.newDeadline({ youngPersonId, measureId, version }, deadline, reason);
  }

  /** What stops it. */
  @Post('say-obstacle')
  @May('measure.write')
  @HttpCode(200)
  sayObstacle(
    @Id(person) youngPersonId: string,
    @Id(measure) measureId: string,
    @IfMatch() version: number,
    @Body() { obstacle }: SayObstacle,
  ): Promise<PlanChanged> {
    return this.verbs.sayObstacle({ youngPersonId, measureId, version }, obstacle);
  }
}

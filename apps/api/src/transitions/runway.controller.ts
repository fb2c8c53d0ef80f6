import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { IfMatch } from '../platform/request/if-match.ts';
import { May } from '../platform/request/may.ts';
import { ChangeTransitionService } from './change-transition.service.ts';
import { ChangeTransition, TickItem, TickMilestone, TransitionStands } from './transition.dto.ts';

@ApiTags('transitions')
@Controller('young-people/:youngPersonId/transitions/:transitionId')
export class RunwayController {
  constructor(private readonly changes: ChangeTransitionService) {}

  /** Another date, or another receiver. */
  @Post('change')
  @May('transition.write')
  @HttpCode(200)
  change(
    @Id('youngPersonId') youngPersonId: string,
    @Id('transitionId') transitionId: string,
    @IfMatch() version: number,
    @Body() body: ChangeTransition,
  ): Promise<TransitionStands> {
    return this.changes.change({ youngPersonId, transitionId, version }, body);
  }

  /** Handed over, or left out with a note. */
  @Post('hand-over/:itemId/tick')
  @May('transition.write')
  @HttpCode(200)
  tickHandOver(
    @Id('youngPersonId') youngPersonId: string,
    @Id('transitionId') transitionId: string,
    @Id('itemId') itemId: string,
    @IfMatch() version: number,
    @Body() body: TickItem,
  ): Promise<TransitionStands> {
    return this.changes.tickHandOver({ youngPersonId, transitionId, version }, itemId, body);
  }

  /** The milestone is done. */
  @Post('milestones/:milestoneId/tick')
  @May('transition.write')
  @HttpCode(200)
  tickMilestone(
    @Id('youngPersonId') youngPersonId: string,
    @Id('transitionId') transitionId: string,
    @Id('milestoneId') milestoneId: string,
    @IfMatch() version: number,
    @Body() body: TickMilestone,
  ): Promise<TransitionStands> {
    return this.changes.tickMilestone({ youngPersonId, transitionId, version }, milestoneId, body.done);
  }
}

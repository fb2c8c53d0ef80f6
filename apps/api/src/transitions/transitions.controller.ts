import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { IfMatch } from '../platform/request/if-match.ts';
import { May } from '../platform/request/may.ts';
import { MovesService } from './moves.service.ts';
import { OfferTransitionService } from './offer-transition.service.ts';
import { PlanTransitionService } from './plan-transition.service.ts';
import { EndTransition, PlanTransition, ReportMet, TransitionStands } from './transition.dto.ts';
import { TransitionVerbs } from './transition-verbs.service.ts';

@ApiTags('transitions')
@Controller('young-people/:youngPersonId/transitions')
export class TransitionsController {
  constructor(
    private readonly planning: PlanTransitionService,
    private readonly offering: OfferTransitionService,
    private readonly verbs: TransitionVerbs,
    private readonly moves: MovesService,
  ) {}

  /** Plans a transition of a known kind: hand-over list and milestones are made from the kind. */
  @Post()
  @May('transition.write')
  plan(@Id('youngPersonId') youngPersonId: string, @Body() body: PlanTransition): Promise<TransitionStands> {
    return this.planning.plan(youngPersonId, body);
  }

  /** Asks the receiver. The sender is responsible until they have met. */
  @Post(':transitionId/offer')
  @May('transition.offer')
  @HttpCode(200)
  offer(
    @Id('youngPersonId') youngPersonId: string,
    @Id('transitionId') transitionId: string,
    @IfMatch() version: number,
  ): Promise<TransitionStands> {
    return this.offering.offer(youngPersonId, transitionId, version);
  }

  /** The receiver has really met the young person: only now is it finished. */
  @Post(':transitionId/meet')
  @May('transition.meet')
  @HttpCode(200)
  meet(
    @Id('youngPersonId') youngPersonId: string,
    @Id('transitionId') transitionId: string,
    @IfMatch() version: number,
    @Body() { metOn, municipalityId }: ReportMet,
  ): Promise<TransitionStands> {
    return this.moves.meet({ youngPersonId, transitionId, version }, metOn, municipalityId);
  }

  /** The young person did not come. It is counted, and ends nothing. */
  @Post(':transitionId/no-show')
  @May('transition.meet')
  @HttpCode(200)
  noShow(
    @Id('youngPersonId') youngPersonId: string,
    @Id('transitionId') transitionId: string,
    @IfMatch() version: number,
  ): Promise<TransitionStands> {
    return this.verbs.do('report_no_show', { youngPersonId, transitionId, version });
  }

  /** Ends it without a first meeting, with how and why. */
  @Post(':transitionId/end')
  @May('transition.write')
  @HttpCode(200)
  end(
    @Id('youngPersonId') youngPersonId: string,
    @Id('transitionId') transitionId: string,
    @IfMatch() version: number,
    @Body() { how, reason }: EndTransition,
  ): Promise<TransitionStands> {
    return this.verbs.do('end', { youngPersonId, transitionId, version }, { end: how, reason });
  }
}

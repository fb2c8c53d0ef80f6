import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { IfMatch } from '../platform/request/if-match.ts';
import { May } from '../platform/request/may.ts';
import { AnswerTransitionService } from './answer-transition.service.ts';
import { MyTransitions, OfferedTransition, TransitionAnswered } from './own-transitions.dto.ts';
import { OwnTransitionsService } from './own-transitions.service.ts';
import { AcceptTransition, DeclineTransition } from './transition.dto.ts';

@ApiTags('transitions')
@Controller()
export class OwnTransitionsController {
  constructor(
    private readonly own: OwnTransitionsService,
    private readonly answers: AnswerTransitionService,
  ) {}

  /** What the reader's service is offered to receive, and no more about them than the answer needs. */
  @Get('offered-transitions')
  @May('transition.answer')
  offered(): Promise<OfferedTransition[]> {
    return this.own.offered();
  }

  /** The page «Overganger»: everything the reader's service sends or receives, until they have met. */
  @Get('my-transitions')
  @May('transition.read')
  mine(): Promise<MyTransitions> {
    return this.own.mine();
  }

  /** Takes it on. The receiver is on the team from now; the sender is responsible until they have met. */
  @Post('transitions/:transitionId/accept')
  @May('transition.answer')
  @HttpCode(200)
  accept(
    @Id('transitionId') transitionId: string,
    @IfMatch() version: number,
    @Body() { firstMeetingOn }: AcceptTransition,
  ): Promise<TransitionAnswered> {
    return this.answers.answer(transitionId, version, {
      verb: 'accept',
      reason: '',
      date: firstMeetingOn ?? null,
    });
  }

  /** Says no with a reason and a proposal: it goes back to the sender, who has been responsible all the time. */
  @Post('transitions/:transitionId/decline')
  @May('transition.answer')
  @HttpCode(200)
  decline(
    @Id('transitionId') transitionId: string,
    @IfMatch() version: number,
    @Body() { reason, suggestedOn }: DeclineTransition,
  ): Promise<TransitionAnswered> {
    return this.answers.answer(transitionId, version, { verb: 'decline', reason, date: suggestedOn });
  }
}

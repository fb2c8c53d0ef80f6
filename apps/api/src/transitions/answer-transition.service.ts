import { Injectable } from '@nestjs/common';
import { requireNothingIn } from '#domain/problem/refusal';
import { transitionVerbBlockers } from '#domain/transition/blockers';
import type { TransitionStatus } from '#domain/transition/verbs';
import { AccessService } from '../access/access.service.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import type { TransitionAnswered } from './own-transitions.dto.ts';
import { answerStatement, askedStatement } from './own-transitions.sql.ts';

interface Asked {
  readonly youngPersonId: string;
  readonly status: TransitionStatus;
}

interface Answer {
  readonly verb: 'accept' | 'decline';
  readonly reason: string;
  /** Yes: when they plan to meet. No: when the sender can ask again. */
  readonly date: string | null;
}

/** The receiver's yes or no to a transition. */
@Injectable()
export class AnswerTransitionService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  async answer(
    transitionId: string,
    version: number,
    { verb, reason, date }: Answer,
  ): Promise<TransitionAnswered> {
    const { youngPersonId, status } = await this.statements.one<Asked & Record<string, unknown>>(
      askedStatement,
      [transitionId],
    );
    await this.access.open(youngPersonId, 'transition.answer');
    const facts = { status, verb, side: 'receiver' as const, hasReceiver: true, reason, date, end: null };
    requireNothingIn(transitionVerbBlockers(facts, this.request.signedIn.today));
    await this.statements.one(answerStatement, [
      ...[transitionId, verb === 'accept', reason, date, version],
      youngPersonId,
    ]);
    return { youngPersonId };
  }
}

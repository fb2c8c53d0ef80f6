import { Injectable } from '@nestjs/common';
import { answerBatonBlockers, type BatonOfferAnswer, requireMayOfferBaton } from '#domain/baton/offer';
import { refusal } from '#domain/problem/refusal';
import { AccessService } from '../access/access.service.ts';
import { CaseEvents } from '../case-events/case-events.service.ts';
import type { Made } from '../concerns/concern.dto.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import { addStatement, answerFactsStatement, answerStatement, offerFactsStatement } from './baton.sql.ts';
import type { OfferBaton } from './baton-offer.dto.ts';

interface OfferFacts {
  readonly receiverIsMember: boolean;
  readonly receiverIsActive: boolean;
  readonly alreadyOffered: boolean;
}

interface AnswerFacts {
  readonly answeredBefore: BatonOfferAnswer | null;
  readonly isReceiver: boolean;
  readonly offererHolds: boolean;
}

/** The baton passes only when the receiver accepts; the database itself refuses a moment with no holder or two. */
@Injectable()
export class BatonService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly events: CaseEvents,
  ) {}

  async offer(youngPersonId: string, { toPostId, reason }: OfferBaton): Promise<Made> {
    const { holder: isHolder } = await this.access.open(youngPersonId, 'baton.offer');
    const { postId } = this.request.post;
    const facts = await this.statements.one<OfferFacts>(offerFactsStatement, [youngPersonId, toPostId]);
    requireMayOfferBaton({ ...facts, isHolder, toOneself: toPostId === postId, reason });
    const { id } = await this.statements.one<{ id: string }>(addStatement, [
      youngPersonId,
      postId,
      toPostId,
      reason,
    ]);
    await this.events.happened(youngPersonId, {
      kind: 'baton-offered',
      payload: { offerId: id, toPostId, reason },
    });
    return { id };
  }

  accept(youngPersonId: string, offerId: string): Promise<void> {
    return this.answer(youngPersonId, offerId, true, '');
  }

  decline(youngPersonId: string, offerId: string, reason: string): Promise<void> {
    return this.answer(youngPersonId, offerId, false, reason);
  }

  /** The offerer takes the offer back and keeps the baton. */
  async withdraw(youngPersonId: string, offerId: string): Promise<void> {
    await this.access.open(youngPersonId, 'baton.offer');
    await this.statements.one('SELECT id FROM app.baton_offer WHERE id = $2 AND young_person_id = $1', [
      youngPersonId,
      offerId,
    ]);
    await this.statements.rows('SELECT app.withdraw_baton_offer($1)', [offerId]);
    await this.events.happened(youngPersonId, { kind: 'baton-withdrawn', payload: { offerId } });
  }

  private async answer(
    youngPersonId: string,
    offerId: string,
    accept: boolean,
    reason: string,
  ): Promise<void> {
    await this.access.open(youngPersonId, 'baton.answer');
    const facts = await this.statements.one<AnswerFacts>(answerFactsStatement, [youngPersonId, offerId]);
    const blockers = answerBatonBlockers({ ...facts, isMember: true, accept, reason });
    if (blockers.includes('not-the-receiver')) throw refusal('not-found');
    if (blockers.includes('already-answered')) throw refusal('already-answered');
    if (blockers.includes('baton-moved')) throw refusal('baton-moved');
    if (blockers.length > 0) throw refusal('blocked', blockers);
    await this.statements.rows(answerStatement, [offerId, accept, accept ? null : reason, youngPersonId]);
    await this.events.happened(youngPersonId, {
      kind: accept ? 'baton-accepted' : 'baton-declined',
      payload: { offerId, reason },
    });
  }
}

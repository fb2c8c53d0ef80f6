import { Injectable } from '@nestjs/common';
import { type CaseloadOfferFacts, requireMayAnswerCase, requireMayOfferCase } from '#domain/caseload/offer';
import { AccessService } from '../access/access.service.ts';
import { CaseEvents } from '../case-events/case-events.service.ts';
import type { Made } from '../concerns/concern.dto.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import type { OfferCase, OfferedCase } from './caseload.dto.ts';
import {
  addStatement,
  answerFactsStatement,
  answerStatement,
  offeredStatement,
  offerFactsStatement,
} from './caseload.sql.ts';

type Row<T> = T & Record<string, unknown>;

/** A caseload is handed on one young person and one transaction at a time; each waits for its own yes. */
@Injectable()
export class CaseloadService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly events: CaseEvents,
  ) {}

  async offered(): Promise<OfferedCase[]> {
    const rows = await this.statements.rows<Row<OfferedCase>>(offeredStatement);
    this.access.listed([...new Set(rows.map(({ youngPersonId }) => youngPersonId))], 'caseload.read');
    return rows;
  }

  async offer(youngPersonId: string, { toPostId, reason, note }: OfferCase): Promise<Made> {
    await this.access.open(youngPersonId, 'caseload.offer');
    const { postId } = this.request.post;
    const facts = await this.statements.one<Row<Omit<CaseloadOfferFacts, 'toOneself' | 'reason'>>>(
      offerFactsStatement,
      [youngPersonId, toPostId],
    );
    requireMayOfferCase({ ...facts, toOneself: toPostId === postId, reason });
    const made = await this.statements.one<Row<Made>>(addStatement, [
      youngPersonId,
      postId,
      toPostId,
      reason,
      note,
    ]);
    await this.events.happened(youngPersonId, {
      kind: 'caseload-offered',
      payload: { offerId: made.id, toPostId },
    });
    return { id: made.id };
  }

  /** The receiver is not on the team yet: whom it is about comes from the offer, and goes into the log. */
  async answer(offerId: string, accept: boolean, reason: string): Promise<void> {
    const { youngPersonId, offererIsMember } = await this.statements.one<
      Row<{ youngPersonId: string; offererIsMember: boolean }>
    >(answerFactsStatement, [offerId]);
    requireMayAnswerCase({ answeredBefore: null, offererIsMember, accept, reason });
    await this.statements.rows(answerStatement, [offerId, accept, accept ? null : reason, youngPersonId]);
    this.access.listed([youngPersonId], 'caseload.answer');
  }

  async withdraw(youngPersonId: string, offerId: string): Promise<void> {
    await this.access.open(youngPersonId, 'caseload.offer');
    await this.statements.rows('SELECT app.withdraw_caseload_offer($1)', [offerId]);
  }
}

import { Injectable } from '@nestjs/common';
import { refusal } from '#domain/problem/refusal';
import { type HandedOver, missingHandOver } from '#domain/transition/blockers';
import { Statements } from '../platform/database/statements.ts';
import type { TransitionStands } from './transition.dto.ts';
import type { TransitionRow } from './transition-row.service.ts';
import { TransitionVerbs } from './transition-verbs.service.ts';

const handedOver = `SELECT h.code, h.done_on::text AS "doneOn", h.note FROM app.hand_over_item h WHERE h.transition_id = $1`;
const shared = `SELECT s.id FROM app.sharing s WHERE s.young_person_id = $1 AND s.service_id = $2 AND s.category = 'basic'
  AND s.ended_at IS NULL AND s.valid @> app.today()`;

/** Asks the receiver: what is handed over must be there, and the receiver must be allowed to know who it is about. */
@Injectable()
export class OfferTransitionService {
  constructor(
    private readonly statements: Statements,
    private readonly verbs: TransitionVerbs,
  ) {}

  offer(youngPersonId: string, transitionId: string, version: number): Promise<TransitionStands> {
    return this.verbs.do('offer', { youngPersonId, transitionId, version }, {}, (row) =>
      this.missing(youngPersonId, row),
    );
  }

  private async missing(
    youngPersonId: string,
    { id, kind, receiverServiceId }: TransitionRow,
  ): Promise<string[]> {
    const items = await this.statements.rows<HandedOver & Record<string, unknown>>(handedOver, [id]);
    const left = missingHandOver(kind, items).map((code) => `hand-over:${code}`);
    if (left.length > 0 || receiverServiceId === null) return left;
    const basis = await this.statements.rows(shared, [youngPersonId, receiverServiceId]);
    if (basis.length === 0) throw refusal('no-basis');
    return [];
  }
}

import { Injectable } from '@nestjs/common';
import { endsAfterMove, type MoveFacts, requireMayMove, requireMayUndoMove } from '#domain/transition/move';
import { AccessService } from '../access/access.service.ts';
import { CaseEvents } from '../case-events/case-events.service.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import type { TransitionStands } from './transition.dto.ts';
import { type TransitionRow, TransitionRows } from './transition-row.service.ts';
import { TransitionVerbs } from './transition-verbs.service.ts';

interface Facts {
  readonly disputed: boolean;
  /** The last day of what was before; null when no new municipality is registered. */
  readonly endsOn: string | null;
  /** The municipalities of the receiving service, without the one where the young person lives now. */
  readonly elsewhere: readonly string[];
}

const factsStatement = `SELECT
    EXISTS (SELECT FROM app.move_dispute d WHERE d.transition_id = t.id AND d.settled_on IS NULL) AS disputed,
    (SELECT m.ends_on::text FROM app.move m WHERE m.transition_id = t.id AND m.undone_at IS NULL) AS "endsOn",
    ARRAY(SELECT s.municipality_id FROM app.service_municipality s WHERE s.service_id = t.receiver_service_id
      AND s.municipality_id <> y.municipality_id ORDER BY 1) AS elsewhere
  FROM app.transition t JOIN app.young_person y ON y.id = t.young_person_id WHERE t.id = $1`;

interface Meeting {
  readonly youngPersonId: string;
  readonly transitionId: string;
  readonly version: number;
}

/** The young person lives in another municipality: what was before ends thirty days later, unless it is renewed. */
@Injectable()
export class MovesService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly events: CaseEvents,
    private readonly rows: TransitionRows,
    private readonly verbs: TransitionVerbs,
  ) {}

  /** The first real meeting. After a move it is also when the new municipality is registered, when there is no doubt which. */
  async meet(at: Meeting, date: string, municipalityId?: string): Promise<TransitionStands> {
    const stands = await this.verbs.do('report_met', at, { date });
    const row = await this.rows.find(at.youngPersonId, at.transitionId);
    if (row.kind !== 'new_municipality') return stands;
    const facts = await this.factsOf(row);
    const only = facts.elsewhere.length === 1 ? facts.elsewhere[0] : undefined;
    const chosen = municipalityId ?? only;
    if (chosen !== undefined && !facts.disputed) await this.carryOut(at.youngPersonId, row, facts, chosen);
    return stands;
  }

  async register(youngPersonId: string, transitionId: string, municipalityId: string): Promise<void> {
    await this.access.open(youngPersonId, 'transition.meet');
    const row = await this.rows.find(youngPersonId, transitionId);
    await this.carryOut(youngPersonId, row, await this.factsOf(row), municipalityId);
  }

  /** Taken back while nothing has ended by it: the municipality and what was consented to are as before. */
  async undo(youngPersonId: string, transitionId: string): Promise<void> {
    await this.access.open(youngPersonId, 'transition.meet');
    const row = await this.rows.find(youngPersonId, transitionId);
    const { endsOn } = await this.factsOf(row);
    const { today } = this.request.post;
    requireMayUndoMove({ isReceiver: this.receives(row), registered: endsOn !== null, endsOn, today });
    await this.statements.rows('SELECT app.undo_move($1, $2)', [youngPersonId, transitionId]);
    await this.tell(youngPersonId, row, 'move-undone', null);
  }

  private async carryOut(
    youngPersonId: string,
    row: TransitionRow,
    { disputed, endsOn, elsewhere }: Facts,
    municipalityId: string,
  ): Promise<void> {
    const { kind, status } = row;
    const facts: MoveFacts = {
      ...{ kind, status, disputed },
      isReceiver: this.receives(row),
      registered: endsOn !== null,
      servesThere: elsewhere.includes(municipalityId),
    };
    requireMayMove(facts);
    const lasts = endsAfterMove(row.onDate, this.request.post.today);
    await this.statements.rows('SELECT app.register_move($1, $2, $3, $4::date)', [
      ...[youngPersonId, row.id, municipalityId, lasts],
    ]);
    await this.tell(youngPersonId, row, 'move-registered', lasts);
  }

  private factsOf({ id }: TransitionRow): Promise<Facts> {
    return this.statements.one<Facts & Record<string, unknown>>(factsStatement, [id]);
  }

  private receives({ receiverServiceId }: TransitionRow): boolean {
    return receiverServiceId === this.request.post.serviceId;
  }

  private tell(
    youngPersonId: string,
    { id, kind }: TransitionRow,
    what: 'move-registered' | 'move-undone',
    endsOn: string | null,
  ): Promise<string> {
    return this.events.happened(youngPersonId, { kind: what, payload: { transitionId: id, kind, endsOn } });
  }
}

import { Injectable } from '@nestjs/common';
import { requireMayDispute, requireMaySettle } from '#domain/transition/dispute';
import { AccessService } from '../access/access.service.ts';
import { CaseEvents } from '../case-events/case-events.service.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import { sealedAs } from '../sealing/parameter.ts';
import type { DisputeMove } from './dispute.dto.ts';
import { type TransitionRow, TransitionRows } from './transition-row.service.ts';

const openStatement = `SELECT d.id FROM app.move_dispute d WHERE d.young_person_id = $1 AND d.transition_id = $2 AND d.settled_on IS NULL`;

const addStatement = `INSERT INTO app.move_dispute (id, young_person_id, owner_service_id, category, transition_id, since, sender_says, receiver_says, by_post_id)
  VALUES ($new, $1, app.my_service(), $2, $3, $4::date, ${sealedAs('move_dispute.sender_says', '$5', '$1')},
    ${sealedAs('move_dispute.receiver_says', '$6', '$1')}, app.my_post()) RETURNING id`;

const settleStatement = `UPDATE app.move_dispute SET settled_on = app.today(), settled_by_post_id = app.my_post(),
    settled_how = ${sealedAs('move_dispute.settled_how', '$3', '$1', '$2')}
  WHERE id = $2 AND young_person_id = $1 AND settled_on IS NULL RETURNING id`;

/** A move about which two municipalities disagree. */
@Injectable()
export class DisputeService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly rows: TransitionRows,
    private readonly events: CaseEvents,
  ) {}

  async dispute(youngPersonId: string, transitionId: string, body: DisputeMove): Promise<void> {
    await this.access.open(youngPersonId, 'transition.write');
    const row = await this.rows.find(youngPersonId, transitionId);
    const { kind, status, category } = row;
    const disputed = (await this.openOf(youngPersonId, transitionId)) !== null;
    const { since, senderSays, receiverSays } = body;
    const { today } = this.request.post;
    requireMayDispute({ kind, status, disputed, today, since, senderSays, receiverSays });
    const values = [youngPersonId, category, transitionId, since, senderSays.trim(), receiverSays.trim()];
    await this.statements.one(addStatement, values);
    await this.tell(youngPersonId, row, 'move-disputed');
  }

  async settle(youngPersonId: string, transitionId: string, how: string): Promise<void> {
    await this.access.open(youngPersonId, 'transition.write');
    const row = await this.rows.find(youngPersonId, transitionId);
    const open = await this.openOf(youngPersonId, transitionId);
    requireMaySettle({ disputed: open !== null, how });
    await this.statements.one(settleStatement, [youngPersonId, open, how.trim()]);
    await this.tell(youngPersonId, row, 'move-settled');
  }

  private async openOf(youngPersonId: string, transitionId: string): Promise<string | null> {
    const rows = await this.statements.rows<{ id: string }>(openStatement, [youngPersonId, transitionId]);
    return rows[0]?.id ?? null;
  }

  private tell(
    youngPersonId: string,
    { id, kind, category, ownerServiceId }: TransitionRow,
    what: 'move-disputed' | 'move-settled',
  ): Promise<string> {
    return this.events.happened(youngPersonId, {
      kind: what,
      category,
      ownerServiceId,
      payload: { transitionId: id, kind },
    });
  }
}

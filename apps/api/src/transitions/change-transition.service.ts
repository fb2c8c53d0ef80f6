import { Injectable } from '@nestjs/common';
import { refusal, requireNothingIn } from '#domain/problem/refusal';
import { transitionPlanBlockers } from '#domain/transition/blockers';
import { isUnderWay } from '#domain/transition/responsibility';
import { milestonesFor } from '#domain/transition/runway';
import { AccessService } from '../access/access.service.ts';
import { CaseEvents } from '../case-events/case-events.service.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import type { ChangeTransition, TickItem, TransitionStands } from './transition.dto.ts';
import { type TransitionRow, TransitionRows } from './transition-row.service.ts';
import { sealedAs } from '../sealing/parameter.ts';

const change = `UPDATE app.transition SET on_date = $4, receiver_service_id = $5, 
  receiver_name = coalesce(${sealedAs('transition.receiver_name', '$6', '$2', '$1')}, receiver_name), version = version + 1
  WHERE id = $1 AND young_person_id = $2 AND version = $3 RETURNING id, status, version`;
const moveMilestones = `UPDATE app.milestone m SET due = planned.due FROM unnest($2::text[], $3::date[]) AS planned(code, due)
  WHERE m.transition_id = $1 AND m.code = planned.code AND m.done_on IS NULL`;
const touch = `UPDATE app.transition SET version = version + 1 WHERE id = $1 AND young_person_id = $2 AND version = $3
  RETURNING id, status, version`;
const tickHandOver = `UPDATE app.hand_over_item SET done_on = CASE WHEN $3 THEN coalesce(done_on, app.today()) END, 
  note = coalesce(${sealedAs('hand_over_item.note', '$4', '$5', '$1')}, note)
  WHERE id = $1 AND transition_id = $2 RETURNING code`;
const tickMilestone = `UPDATE app.milestone SET done_on = CASE WHEN $3 THEN coalesce(done_on, app.today()) END
  WHERE id = $1 AND transition_id = $2 RETURNING code`;

interface At {
  readonly youngPersonId: string;
  readonly transitionId: string;
  readonly version: number;
}

/** Changes that are not verbs of the status: date, receiver, and what has been handed over or done. */
@Injectable()
export class ChangeTransitionService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly events: CaseEvents,
    private readonly rows: TransitionRows,
  ) {}

  /** The milestones that are not done move with the date. An offer that waits is about the old one: it cannot change. */
  async change(at: At, body: ChangeTransition): Promise<TransitionStands> {
    const row = await this.open(at);
    if (row.status === 'offered' && body.receiverServiceId !== undefined) throw refusal('wrong-status');
    const { kind, senderKind: sender } = row;
    const onDate = body.onDate ?? row.onDate;
    const receiver = (await this.rows.kindOf(body.receiverServiceId)) ?? row.receiverKind;
    requireNothingIn(transitionPlanBlockers({ kind, onDate, sender, receiver }, this.request.signedIn.today));
    const receiverId = body.receiverServiceId ?? row.receiverServiceId;
    const stands = await this.stands(change, at, [onDate, receiverId, body.receiverName ?? null]);
    const milestones = milestonesFor(kind, onDate);
    await this.statements.rows(moveMilestones, [
      at.transitionId,
      milestones.map(({ code }) => code),
      milestones.map(({ due }) => due),
    ]);
    await this.tell(at, row, { onDate, receiverServiceId: receiverId });
    return stands;
  }

  /** Ticks one line of the hand-over list, takes the tick away, or says why it is left out. */
  async tickHandOver(at: At, itemId: string, { done, note }: TickItem): Promise<TransitionStands> {
    const row = await this.open(at);
    const stands = await this.stands(touch, at, []);
    const { code } = await this.statements.one<{ code: string }>(tickHandOver, [
      itemId,
      at.transitionId,
      done,
      note ?? null,
      at.youngPersonId,
    ]);
    await this.tell(at, row, { handOver: code, done });
    return stands;
  }

  /** Ticks one milestone, or takes the tick away. */
  async tickMilestone(at: At, milestoneId: string, done: boolean): Promise<TransitionStands> {
    const row = await this.open(at);
    const stands = await this.stands(touch, at, []);
    const { code } = await this.statements.one<{ code: string }>(tickMilestone, [
      milestoneId,
      at.transitionId,
      done,
    ]);
    await this.tell(at, row, { milestone: code, done });
    return stands;
  }

  private async open({ youngPersonId, transitionId }: At): Promise<TransitionRow> {
    await this.access.open(youngPersonId, 'transition.write');
    const row = await this.rows.find(youngPersonId, transitionId);
    if (!isUnderWay(row.status)) throw refusal('wrong-status');
    return row;
  }

  private stands(statement: string, at: At, values: readonly (string | null)[]): Promise<TransitionStands> {
    return this.statements.changed<TransitionStands & Record<string, unknown>>(statement, [
      at.transitionId,
      at.youngPersonId,
      at.version,
      ...values,
    ]);
  }

  private tell(
    { youngPersonId, transitionId }: At,
    row: TransitionRow,
    changed: Record<string, string | boolean | null>,
  ): Promise<string> {
    const { category, ownerServiceId, kind } = row;
    return this.events.happened(youngPersonId, {
      kind: 'transition-changed',
      category,
      ownerServiceId,
      payload: { transitionId, kind, ...changed },
    });
  }
}

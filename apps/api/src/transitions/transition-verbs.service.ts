import { Injectable } from '@nestjs/common';
import type { CaseEventKind } from '#domain/case-event/kinds';
import { requireNothingIn } from '#domain/problem/refusal';
import type { Permission } from '#domain/roles/permissions';
import { transitionVerbBlockers } from '#domain/transition/blockers';
import {
  type TransitionEnd,
  transitionVerbRules,
  type TransitionSide,
  type TransitionVerb,
} from '#domain/transition/verbs';
import { AccessService } from '../access/access.service.ts';
import { CaseEvents } from '../case-events/case-events.service.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import type { TransitionStands } from './transition.dto.ts';
import { type TransitionRow, TransitionRows } from './transition-row.service.ts';
import { sealedAs } from '../sealing/parameter.ts';

/** What was said with a verb. */
export interface Said {
  readonly reason?: string;
  readonly date?: string;
  readonly end?: TransitionEnd;
}

interface VerbChange {
  readonly permission: Permission;
  readonly event: CaseEventKind;
  readonly change: string;
  /** What is said with it, from $4 on. */
  readonly says: readonly (keyof Said)[];
}

/** Each verb of somebody on the team: what it may be done with, changes, and leaves in the log. */
export const verbChanges = {
  offer: {
    permission: 'transition.offer',
    event: 'transition-offered',
    change: `status = 'offered', offered_at = app.clock(), answered_at = NULL, status_reason = NULL, suggested_on = NULL, receiver_post_id = NULL`,
    says: [],
  },
  report_no_show: {
    permission: 'transition.meet',
    event: 'transition-no-show',
    change: 'no_shows = no_shows + 1',
    says: [],
  },
  report_met: {
    permission: 'transition.meet',
    event: 'transition-met',
    change: `status = 'met', met_on = $4`,
    says: ['date'],
  },
  end: {
    permission: 'transition.write',
    event: 'transition-ended',
    change: `status = 'ended', status_reason = ${sealedAs('transition.status_reason', '$4', '$2', '$1')}, ended_how = $5, answered_at = coalesce(answered_at, app.clock())`,
    says: ['reason', 'end'],
  },
} as const satisfies Partial<Record<TransitionVerb, VerbChange>>;

export type TeamVerb = keyof typeof verbChanges;

const changeWith = (change: string): string => `UPDATE app.transition SET ${change}, version = version + 1
  WHERE id = $1 AND young_person_id = $2 AND version = $3 RETURNING id, status, version`;

/** Verbs on a transition by somebody on the team. The status changes only here and in the receiver's answer. */
@Injectable()
export class TransitionVerbs {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly events: CaseEvents,
    private readonly rows: TransitionRows,
  ) {}

  async do(
    verb: TeamVerb,
    at: { youngPersonId: string; transitionId: string; version: number },
    said: Said = {},
    alsoMissing: (row: TransitionRow) => Promise<readonly string[]> = () => Promise.resolve([]),
  ): Promise<TransitionStands> {
    const { permission, event, change, says }: VerbChange = verbChanges[verb];
    const { youngPersonId, transitionId, version } = at;
    await this.access.open(youngPersonId, permission);
    const row = await this.rows.find(youngPersonId, transitionId);
    const { reason = '', date = null, end = null } = said;
    const { status, receiverServiceId } = row;
    const facts = {
      status,
      verb,
      side: this.sideOf(row, verb),
      hasReceiver: receiverServiceId !== null,
      reason,
      date,
      end,
    };
    requireNothingIn([
      ...transitionVerbBlockers(facts, this.request.signedIn.today),
      ...(await alsoMissing(row)),
    ]);
    const values = [transitionId, youngPersonId, version, ...says.map((name) => said[name] ?? null)];
    const stands = await this.statements.changed<TransitionStands & Record<string, unknown>>(
      changeWith(change),
      values,
    );
    await this.events.happened(youngPersonId, {
      kind: event,
      category: row.category,
      ownerServiceId: row.ownerServiceId,
      payload: { transitionId, kind: row.kind, reason: reason === '' ? null : reason, date, end },
    });
    return stands;
  }

  /** A school may send to itself: then the reader is on the side that the verb belongs to. */
  private sideOf(
    { senderServiceId, receiverServiceId }: TransitionRow,
    verb: TransitionVerb,
  ): TransitionSide | null {
    const { serviceId } = this.request.post;
    const mine = { sender: senderServiceId === serviceId, receiver: receiverServiceId === serviceId };
    const { by } = transitionVerbRules[verb];
    if (mine[by]) return by;
    if (mine.sender) return 'sender';
    return mine.receiver ? 'receiver' : null;
  }
}

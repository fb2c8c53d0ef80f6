import { Injectable } from '@nestjs/common';
import { isConcernLevel } from '#domain/concern/levels';
import { requireMayProlong } from '#domain/concern/change';
import { requireMayCloseFollowUp } from '#domain/follow-up/verbs';
import { levelZeroDeadline } from '#domain/young-person/level-zero';
import { AccessService } from '../../access/access.service.ts';
import { CaseEvents } from '../../case-events/case-events.service.ts';
import { told } from '../../concerns/told.ts';
import { cancelMeeting } from '../../meetings/meeting.sql.ts';
import { Statements } from '../../platform/database/statements.ts';
import { RequestContext } from '../../platform/request/request-context.ts';
import type { NewVersion } from '../contact/contact.dto.ts';
import type { Close } from './follow-up.dto.ts';
import { factsStatement, meetingsAhead, prolongStatement, touchStatement } from './follow-up.sql.ts';

interface FactRow {
  readonly level: number;
  readonly since: string;
  readonly prolonged: boolean;
  readonly openTransitions: number;
  readonly liveBases: number;
}

/** Why a meeting ahead is off; kept with the meeting, in the language of the case's own texts. */
const calledOff = 'Oppfølgingen er avsluttet.';

/** What the case's own log keeps of it: of a death its day, of a mistake whether the one it was about was told. */
const payloadOf = ({ reason, diedOn, told: answer }: Close): Record<string, string | boolean> => ({
  reason,
  ...(reason === 'dead' && diedOn !== undefined ? { diedOn } : {}),
  ...(reason === 'registered_in_error' && answer !== undefined
    ? { told: answer.told, note: answer.note }
    : {}),
});

@Injectable()
export class FollowUpService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly events: CaseEvents,
    private readonly request: RequestContext,
  ) {}

  async prolong(youngPersonId: string, version: number, reason: string): Promise<NewVersion> {
    await this.access.open(youngPersonId, 'concern.change');
    const { level, since, prolonged } = await this.facts(youngPersonId);
    const deadline = levelZeroDeadline(since, true);
    requireMayProlong({
      level: isConcernLevel(level) ? level : 0,
      prolongedBefore: Number(prolonged),
      reason,
      deadline,
    });
    const changed = await this.statements.changed<NewVersion>(prolongStatement, [
      youngPersonId,
      version,
      deadline,
      reason,
    ]);
    await this.events.happened(youngPersonId, {
      kind: 'follow-up-prolonged',
      payload: { until: deadline, reason },
    });
    return { version: changed.version };
  }

  /** Ends it. What follows a death or a mistake (hand-overs, guardians, sign-ins) follows in the same transaction, in the database. */
  async close(youngPersonId: string, version: number, wish: Close): Promise<void> {
    const { holder: isHolder, followUpStatus: status } = await this.access.open(
      youngPersonId,
      'follow-up.change',
    );
    const { openTransitions, liveBases } = await this.facts(youngPersonId);
    const closingReason = wish.reason;
    requireMayCloseFollowUp({
      status,
      isHolder,
      liveBases,
      openTransitions,
      closingReason,
      today: this.request.signedIn.today,
      diedOn: wish.diedOn ?? null,
      told: wish.told === undefined ? null : told(wish.told),
    });
    await this.statements.changed(touchStatement, [youngPersonId, version]);
    await this.events.happened(youngPersonId, { kind: 'follow-up-closed', payload: payloadOf(wish) });
    await this.callOffMeetings(youngPersonId);
    await this.statements.rows('SELECT app.close_follow_up($1, $2)', [youngPersonId, closingReason]);
  }

  private async callOffMeetings(youngPersonId: string): Promise<void> {
    const ahead = await this.statements.rows<{ id: string; version: number }>(meetingsAhead, [youngPersonId]);
    for (const { id, version } of ahead)
      await this.statements.rows(cancelMeeting, [id, youngPersonId, version, calledOff]);
  }

  private facts(youngPersonId: string): Promise<FactRow> {
    return this.statements.one<FactRow>(factsStatement, [youngPersonId]);
  }
}

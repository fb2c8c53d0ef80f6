import { Injectable } from '@nestjs/common';
import { lastDayToAnswer } from '#domain/calendar/working-days';
import { requireMayInvite } from '#domain/team/invitation';
import { AccessService, type Sight } from '../../access/access.service.ts';
import { CaseEvents } from '../../case-events/case-events.service.ts';
import type { Made } from '../../concerns/concern.dto.ts';
import { Statements } from '../../platform/database/statements.ts';
import { isHoliday } from '../../platform/holidays.ts';
import { RequestContext } from '../../platform/request/request-context.ts';
import type { Invite } from './invitation.dto.ts';
import { addStatement, factsStatement, seenStatement } from './invitation.sql.ts';

interface FactRow {
  readonly basis: 'consent' | 'legal_basis' | null;
  readonly alreadyOnTeam: boolean;
  readonly openInvitationId: string | null;
  readonly openIsExpired: boolean;
  readonly canAnswer: boolean;
}

/** Asking a service to join the team. */
@Injectable()
export class InvitationService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly events: CaseEvents,
  ) {}

  async invite(youngPersonId: string, asked: Invite): Promise<Made> {
    const sight = await this.access.open(youngPersonId, 'team.invite');
    return this.ask(youngPersonId, asked, sight, 'invitation-sent');
  }

  /** The question itself, in a case whose door is open: to join, or to help for a time. */
  async ask(
    youngPersonId: string,
    { serviceId, postId: invited, reason }: Invite,
    { followUpStatus }: Sight,
    kind: 'invitation-sent' | 'referral-asked',
  ): Promise<Made> {
    const postId = invited ?? null;
    const facts = await this.statements.one<FactRow>(factsStatement, [youngPersonId, serviceId, postId]);
    requireMayInvite({
      isMember: true,
      followUpStatus,
      basicIsOpen: facts.basis !== null,
      reason,
      alreadyOnTeam: facts.alreadyOnTeam,
      alreadyInvited: facts.openInvitationId !== null && !facts.openIsExpired,
      canAnswer: facts.canAnswer,
    });
    if (facts.openInvitationId !== null)
      await this.statements.rows('SELECT app.withdraw_invitation($1)', [facts.openInvitationId]);
    const { postId: by, today } = this.request.post;
    const answerBy = lastDayToAnswer(today, isHoliday);
    const values = [youngPersonId, serviceId, postId, by, reason, facts.basis, answerBy];
    const made = await this.statements.one<{ id: string }>(addStatement, values);
    await this.events.happened(youngPersonId, {
      kind,
      payload: { invitationId: made.id, serviceId, reason },
    });
    return { id: made.id };
  }

  /** The inviter has seen the answer, or that none came. */
  async seen(youngPersonId: string, invitationId: string): Promise<void> {
    await this.access.open(youngPersonId, 'team.invite');
    await this.statements.one(seenStatement, [youngPersonId, invitationId]);
  }

  async withdraw(youngPersonId: string, invitationId: string): Promise<void> {
    await this.access.open(youngPersonId, 'team.invite');
    await this.statements.one('SELECT id FROM app.invitation WHERE id = $2 AND young_person_id = $1', [
      youngPersonId,
      invitationId,
    ]);
    await this.statements.rows('SELECT app.withdraw_invitation($1)', [invitationId]);
  }
}

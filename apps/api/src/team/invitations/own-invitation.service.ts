import { Injectable } from '@nestjs/common';
import { refusal } from '#domain/problem/refusal';
import { requireMayAnswerInvitation } from '#domain/team/invitation';
import { AccessService } from '../../access/access.service.ts';
import { Statements } from '../../platform/database/statements.ts';
import type { Answered, OwnInvitation } from './invitation.dto.ts';
import { answerStatement, mineStatement } from './invitation.sql.ts';

type Row = OwnInvitation & Answered;

/** Without the young person's id, which opens nothing yet. */
const asSeen = ({
  id,
  givenName,
  familyName,
  birthYear,
  invitedBy,
  invitedByService,
  reason,
  invitedAt,
  answerBy,
  helpUntil,
  helpCategories,
}: Row): OwnInvitation => ({
  id,
  givenName,
  familyName,
  birthYear,
  invitedBy,
  invitedByService,
  reason,
  invitedAt,
  answerBy,
  helpUntil,
  helpCategories,
});

/** Invitations to the reader's service, as the invited sees them. */
@Injectable()
export class OwnInvitationService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
  ) {}

  async list(): Promise<OwnInvitation[]> {
    const rows = await this.statements.rows<Row>(mineStatement);
    this.access.listed(
      rows.map((row) => row.youngPersonId),
      'invitation.read',
    );
    return rows.map(asSeen);
  }

  accept(invitationId: string): Promise<Answered> {
    return this.answer(invitationId, true, '');
  }

  decline(invitationId: string, reason: string): Promise<Answered> {
    return this.answer(invitationId, false, reason);
  }

  /** Whether «basic» is still open is asked by the database: the invited may not read consents. */
  private async answer(invitationId: string, accept: boolean, reason: string): Promise<Answered> {
    const rows = await this.statements.rows<Row>(mineStatement);
    const row = rows.find(({ id }) => id === invitationId);
    if (row === undefined) throw refusal('not-found');
    await this.access.open(row.youngPersonId, 'team.answer');
    requireMayAnswerInvitation({ status: 'waiting', accept, reason, basicIsOpen: true });
    await this.statements.rows(answerStatement, [invitationId, accept, reason, row.youngPersonId]);
    return { youngPersonId: row.youngPersonId };
  }
}

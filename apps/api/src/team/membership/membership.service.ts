import { Injectable } from '@nestjs/common';
import { refusal } from '#domain/problem/refusal';
import { leaveBlockers } from '#domain/team/membership';
import { AccessService } from '../../access/access.service.ts';
import { CaseEvents } from '../../case-events/case-events.service.ts';
import { Statements } from '../../platform/database/statements.ts';
import { sealedAs } from '../../sealing/parameter.ts';

const leaveStatement = `SELECT app.leave_team($1, ${sealedAs('team_member.end_reason', '$2', '$1', '$1')})`;

@Injectable()
export class MembershipService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly events: CaseEvents,
  ) {}

  /** Leaves the team. Whoever holds the baton hands it on first. */
  async leave(youngPersonId: string, reason: string): Promise<void> {
    const { holder: isHolder } = await this.access.open(youngPersonId, 'team.leave');
    const blockers = leaveBlockers({ isMember: true, isHolder, reason });
    if (blockers.length > 0) throw refusal('blocked', blockers);
    await this.events.happened(youngPersonId, { kind: 'member-left', payload: { reason } });
    await this.statements.rows(leaveStatement, [youngPersonId, reason]);
  }
}

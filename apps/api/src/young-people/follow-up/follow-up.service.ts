import { Injectable } from '@nestjs/common';
import { isConcernLevel } from '#domain/concern/levels';
import { requireMayProlong } from '#domain/concern/change';
import type { ClosingReasonCode } from '#domain/follow-up/closing-reasons';
import { requireMayCloseFollowUp } from '#domain/follow-up/verbs';
import { levelZeroDeadline } from '#domain/young-person/level-zero';
import { AccessService } from '../../access/access.service.ts';
import { CaseEvents } from '../../case-events/case-events.service.ts';
import { Statements } from '../../platform/database/statements.ts';
import type { NewVersion } from '../contact/contact.dto.ts';
import { factsStatement, prolongStatement, touchStatement } from './follow-up.sql.ts';

interface FactRow {
  readonly level: number;
  readonly since: string;
  readonly prolonged: boolean;
  readonly openTransitions: number;
  readonly liveBases: number;
}

@Injectable()
export class FollowUpService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly events: CaseEvents,
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

  async close(youngPersonId: string, version: number, closingReason: ClosingReasonCode): Promise<void> {
    const { holder: isHolder, followUpStatus: status } = await this.access.open(
      youngPersonId,
      'follow-up.change',
    );
    const { openTransitions, liveBases } = await this.facts(youngPersonId);
    requireMayCloseFollowUp({ status, isHolder, liveBases, openTransitions, closingReason });
    await this.statements.changed(touchStatement, [youngPersonId, version]);
    await this.events.happened(youngPersonId, {
      kind: 'follow-up-closed',
      payload: { reason: closingReason },
    });
    await this.statements.rows('SELECT app.close_follow_up($1, $2)', [youngPersonId, closingReason]);
  }

  private facts(youngPersonId: string): Promise<FactRow> {
    return this.statements.one<FactRow>(factsStatement, [youngPersonId]);
  }
}

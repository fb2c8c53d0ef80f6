import { Injectable } from '@nestjs/common';
import { isBlank } from '#domain/blocker/blockers';
import { requireNothingIn } from '#domain/problem/refusal';
import { protectionBlockers } from '#domain/protection/change';
import { AccessService } from '../access/access.service.ts';
import { Statements } from '../platform/database/statements.ts';
import type {
  EndProtection,
  LiveProtection,
  OpenedGuardian,
  ProtectionColleague,
  ProtectionPage,
  SetProtection,
} from './protection.dto.ts';
import {
  colleaguesStatement,
  endProtection,
  liveStatement,
  openingsStatement,
  setProtection,
} from './protection.sql.ts';

/** What protects a young person, who is cleared for it, and the verbs that change it. */
@Injectable()
export class ProtectionService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
  ) {}

  async read(youngPersonId: string): Promise<ProtectionPage> {
    await this.access.open(youngPersonId, 'protection.read');
    const about = [youngPersonId];
    return {
      live: await this.statements.rows<LiveProtection & Record<string, unknown>>(liveStatement, about),
      colleagues: await this.colleagues(youngPersonId),
      openings: await this.statements.rows<OpenedGuardian & Record<string, unknown>>(
        openingsStatement,
        about,
      ),
    };
  }

  /** Acts on the next statement of everybody. Whoever is not cleared, the one who did it included, sees nothing from then on. */
  async set(youngPersonId: string, { level, reason }: SetProtection): Promise<void> {
    await this.access.open(youngPersonId, 'protection.write');
    const live = await this.statements.rows<LiveProtection & Record<string, unknown>>(liveStatement, [
      youngPersonId,
    ]);
    const colleagues = await this.colleagues(youngPersonId);
    requireNothingIn(
      protectionBlockers({
        level,
        live: live.map((one) => one.level),
        reason,
        somebodyCleared: colleagues.some(({ clearedFor }) => clearedFor.includes(level)),
      }),
    );
    await this.statements.rows(setProtection, [youngPersonId, level, reason]);
  }

  async end(youngPersonId: string, protectionId: string, { reason }: EndProtection): Promise<void> {
    await this.access.open(youngPersonId, 'protection.write');
    requireNothingIn(isBlank(reason) ? ['reason-missing'] : []);
    await this.statements.rows(endProtection, [protectionId, reason, youngPersonId]);
  }

  private colleagues(youngPersonId: string): Promise<ProtectionColleague[]> {
    return this.statements.rows<ProtectionColleague & Record<string, unknown>>(colleaguesStatement, [
      youngPersonId,
    ]);
  }
}

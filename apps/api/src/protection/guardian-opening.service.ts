import { Injectable } from '@nestjs/common';
import { requireNothingIn } from '#domain/problem/refusal';
import { guardianOpeningBlockers, type GuardianOpeningWish } from '#domain/protection/guardian-opening';
import { AccessService } from '../access/access.service.ts';
import { Statements } from '../platform/database/statements.ts';
import type { AskedToOpen } from './guardian-opening.dto.ts';
import { askToOpen, guardianStatement } from './protection.sql.ts';

type Facts = Omit<GuardianOpeningWish, 'reason'>;

/** Two who work with a protected child let a guardian in, one after the other (A04). */
@Injectable()
export class GuardianOpeningService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
  ) {}

  async ask(youngPersonId: string, guardianId: string, reason: string): Promise<AskedToOpen> {
    await this.access.open(youngPersonId, 'guardian.open');
    const facts = await this.statements.one<Facts & Record<string, unknown>>(guardianStatement, [
      guardianId,
      youngPersonId,
    ]);
    requireNothingIn(guardianOpeningBlockers({ ...facts, reason }));
    return this.statements.one<{ id: string }>(askToOpen, [youngPersonId, guardianId, reason]);
  }

  async confirm(youngPersonId: string, openingId: string): Promise<void> {
    await this.access.open(youngPersonId, 'guardian.open');
    await this.statements.rows('SELECT app.confirm_guardian_opening($1)', [openingId]);
  }

  async end(youngPersonId: string, openingId: string): Promise<void> {
    await this.access.open(youngPersonId, 'guardian.open');
    await this.statements.rows('SELECT app.end_guardian_opening($1)', [openingId]);
  }
}

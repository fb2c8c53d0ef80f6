import { Injectable } from '@nestjs/common';
import type { EmergencyOpening } from '#domain/emergency/opening';
import { Statements } from '../platform/database/statements.ts';

export type Standing = Pick<EmergencyOpening, 'active' | 'lately' | 'reviewOverdue'>;

const statement = `SELECT active, lately, review_overdue AS "reviewOverdue" FROM app.my_emergency_standing()`;

/** How many the asker has open, has begun lately, and whether one has waited too long for its review. */
@Injectable()
export class EmergencyStanding {
  constructor(private readonly statements: Statements) {}

  read(): Promise<Standing> {
    return this.statements.one<Standing & Record<string, unknown>>(statement);
  }
}

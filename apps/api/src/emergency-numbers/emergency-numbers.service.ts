import { Injectable } from '@nestjs/common';
import { numberBlockers } from '#domain/emergency-number/emergency-number';
import { requireNothingIn } from '#domain/problem/refusal';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import type { ChangeNumber, NumberChanged, NumbersOfMunicipality } from './emergency-numbers.dto.ts';
import { addNumber, numberNowStatement, numbersStatement } from './emergency-numbers.sql.ts';

/** Whom to call when it cannot wait: data of each municipality, with who changed it when and why. */
@Injectable()
export class EmergencyNumbersService {
  constructor(
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  all(): Promise<NumbersOfMunicipality[]> {
    return this.statements.rows<NumbersOfMunicipality & Record<string, unknown>>(numbersStatement);
  }

  async change(municipalityId: string, { contact, phone, reason }: ChangeNumber): Promise<NumberChanged> {
    const { before } = await this.statements.one<{ before: string }>(numberNowStatement, [
      municipalityId,
      contact,
    ]);
    const number = phone.trim();
    requireNothingIn(numberBlockers({ contact, phone: number, reason, before }));
    const { id } = await this.statements.one<{ id: string }>(addNumber, [
      municipalityId,
      contact,
      number,
      reason.trim(),
    ]);
    this.request.log({
      action: 'emergency-number.write',
      allowed: true,
      basis: 'administration',
      reason: id,
    });
    return { id };
  }
}

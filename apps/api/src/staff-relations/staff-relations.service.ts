import { Injectable } from '@nestjs/common';
import { requireNothingIn } from '#domain/problem/refusal';
import { declarationBlockers } from '#domain/protection/declaration';
import { Configuration } from '../platform/configuration.ts';
import { Statements } from '../platform/database/statements.ts';
import { Sealing } from '../platform/sealing/sealing.ts';
import { bareNumber, wrongWithNumber } from '../young-people/registration/identity-number.ts';
import type { DeclareRelation, StaffRelationLine } from './staff-relations.dto.ts';
import { mineStatement } from './staff-relations.sql.ts';

/** «Mine relasjoner»: everybody says for themselves whom they are too close to. Shown to nobody else. */
@Injectable()
export class StaffRelationsService {
  constructor(
    private readonly statements: Statements,
    private readonly configuration: Configuration,
    private readonly sealing: Sealing,
  ) {}

  mine(): Promise<StaffRelationLine[]> {
    return this.statements.rows<StaffRelationLine & Record<string, unknown>>(mineStatement);
  }

  async declare({ kind, number, youngPersonId, note }: DeclareRelation): Promise<void> {
    const identityBlockers =
      number === undefined ? [] : wrongWithNumber(number, this.configuration.identityNumbers === 'synthetic');
    const blockers = declarationBlockers({
      kind,
      aboutACase: youngPersonId !== undefined,
      hasNumber: number !== undefined,
      identityBlockers,
      note,
    });
    requireNothingIn(blockers.length > 0 ? [...identityBlockers, ...blockers] : []);
    await this.statements.rows('SELECT app.declare_relation($1, $2, $3, $4)', [
      kind,
      number === undefined ? null : this.indexOf(number),
      youngPersonId ?? null,
      note,
    ]);
  }

  /** The number itself is kept nowhere. */
  private indexOf(number: string): string | null {
    return this.sealing.ring.indexes(bareNumber(number))[0]?.index ?? null;
  }
}

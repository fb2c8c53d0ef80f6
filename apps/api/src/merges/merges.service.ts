import { Injectable } from '@nestjs/common';
import { AccessService } from '../access/access.service.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import type { MergeTaskLine } from './merges.dto.ts';

const mineStatement = `SELECT id, young_person_id AS "youngPersonId", given_name || ' ' || family_name AS name,
    twin_given_name || ' ' || twin_family_name AS "twinName", registered_by AS "registeredByName",
    registered_service AS "registeredByService", found_at AS "foundAt" FROM app.my_merge_tasks() ORDER BY found_at, id`;

/** Two records of one young person, because whoever made the second could not know of the first (A01). */
@Injectable()
export class MergesService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  async mine(): Promise<MergeTaskLine[]> {
    const rows = await this.statements.rows<MergeTaskLine & Record<string, unknown>>(mineStatement);
    this.access.listed(
      rows.map(({ youngPersonId }) => youngPersonId),
      'merge.read',
    );
    return rows;
  }

  async answer(mergeId: string, same: boolean): Promise<void> {
    const { id } = await this.statements.one<{ id: string }>('SELECT app.answer_merge($1, $2) AS id', [
      mergeId,
      same,
    ]);
    this.request.log({ young_person_id: id, action: 'merge.answer', allowed: true, basis: 'own_service' });
  }
}

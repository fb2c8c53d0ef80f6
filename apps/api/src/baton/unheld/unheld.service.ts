import { Injectable } from '@nestjs/common';
import { AccessService } from '../../access/access.service.ts';
import { CaseEvents } from '../../case-events/case-events.service.ts';
import { Statements } from '../../platform/database/statements.ts';
import { RequestContext } from '../../platform/request/request-context.ts';
import { named } from '../../young-people/names.ts';
import type { UnheldCase } from './unheld.dto.ts';

const listStatement = `SELECT young_person_id AS "youngPersonId", given_name || ' ' || family_name AS name, service_name AS "serviceName",
  service_kind AS "serviceKind", since::text AS since, why FROM app.offered_to_me()`;

/** Cases that nobody holds in deed: offered to the team and to the municipality's youth coordinators. */
@Injectable()
export class UnheldService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly events: CaseEvents,
  ) {}

  async list(): Promise<UnheldCase[]> {
    const rows = await this.statements.rows<UnheldCase>(listStatement);
    this.access.listed(
      rows.map(({ youngPersonId }) => youngPersonId),
      'baton.take-over',
    );
    return named(rows, { part: '', descending: false });
  }

  /** Takes the baton of a case that is on the list. The database asks again, so that only one of two gets it. */
  async takeOver(youngPersonId: string): Promise<void> {
    this.request.log({
      young_person_id: youngPersonId,
      action: 'baton.take-over',
      allowed: false,
      rule: 'not-unheld',
    });
    await this.statements.rows('SELECT app.take_over_baton($1)', [youngPersonId]);
    this.request.lines.pop();
    this.request.log({
      young_person_id: youngPersonId,
      action: 'baton.take-over',
      allowed: true,
      basis: 'baton',
    });
    await this.events.happened(youngPersonId, { kind: 'baton-taken-over' });
  }
}

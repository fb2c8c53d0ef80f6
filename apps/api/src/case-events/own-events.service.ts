import { Injectable } from '@nestjs/common';
import type { CaseEventKind } from '#domain/case-event/kinds';
import { Statements } from '../platform/database/statements.ts';

/** The line belongs to the service that registered the young person, who has no service. */
const statement = `INSERT INTO app.case_event (young_person_id, owner_service_id, category, kind, payload, at, by_user_id)
  SELECT f.young_person_id, f.registered_service_id, 'basic', $2, $3::jsonb, app.clock(), app.me()
  FROM app.follow_up f WHERE f.young_person_id = $1 ORDER BY lower(f.during) DESC LIMIT 1`;

/** Writes what the young person did into the case's own log. */
@Injectable()
export class OwnEvents {
  constructor(private readonly statements: Statements) {}

  async happened(
    youngPersonId: string,
    kind: CaseEventKind,
    payload: Readonly<Record<string, string | null>> = {},
  ): Promise<void> {
    await this.statements.rows(statement, [youngPersonId, kind, JSON.stringify(payload)]);
  }
}

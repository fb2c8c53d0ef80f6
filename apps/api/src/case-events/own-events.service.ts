import { Injectable } from '@nestjs/common';
import type { CaseEventKind } from '#domain/case-event/kinds';
import { newId } from '../platform/database/new-id.ts';
import { Statements } from '../platform/database/statements.ts';
import { sealedTexts } from '../sealing/sealed.ts';

/** The line belongs to the service that registered the young person, who has no service. */
const statement = `INSERT INTO app.case_event (id, young_person_id, owner_service_id, category, kind, payload, at, by_user_id)
  SELECT $4, f.young_person_id, f.registered_service_id, 'basic', $2, $3::jsonb, app.clock(), app.me()
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
    const id = newId();
    await this.statements.rows(statement, [
      youngPersonId,
      kind,
      sealedTexts('case_event.payload', youngPersonId, id, payload),
      id,
    ]);
  }
}

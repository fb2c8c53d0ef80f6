import { Injectable } from '@nestjs/common';
import { AccessService } from '../../access/access.service.ts';
import { CaseEvents } from '../../case-events/case-events.service.ts';
import { Statements } from '../../platform/database/statements.ts';
import type { ChangeContact, NewVersion } from './contact.dto.ts';
import { sealedAs } from '../../sealing/parameter.ts';

const statement = `UPDATE app.young_person SET language = coalesce($3, language), needs_interpreter = coalesce($4, needs_interpreter),
    preferred_contact = coalesce(${sealedAs('young_person.preferred_contact', '$5', '$1', '$1')}, preferred_contact), version = version + 1
  WHERE id = $1 AND version = $2 RETURNING version`;

@Injectable()
export class ContactService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly events: CaseEvents,
  ) {}

  async change(youngPersonId: string, version: number, body: ChangeContact): Promise<NewVersion> {
    await this.access.open(youngPersonId, 'follow-up.change');
    const { language = null, needsInterpreter = null, preferredContact = null } = body;
    const changed = await this.statements.changed<NewVersion>(statement, [
      youngPersonId,
      version,
      language,
      needsInterpreter,
      preferredContact,
    ]);
    await this.events.happened(youngPersonId, { kind: 'contact-changed' });
    return { version: changed.version };
  }
}

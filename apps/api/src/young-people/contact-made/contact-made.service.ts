import { Injectable } from '@nestjs/common';
import { contactBlockers, undoContactBlockers } from '#domain/contact-made/ways';
import { requireNothingIn } from '#domain/problem/refusal';
import { AccessService } from '../../access/access.service.ts';
import { CaseEvents } from '../../case-events/case-events.service.ts';
import type { Made } from '../../concerns/concern.dto.ts';
import { Statements } from '../../platform/database/statements.ts';
import { RequestContext } from '../../platform/request/request-context.ts';
import type { RegisterContact } from './contact-made.dto.ts';

interface Written {
  readonly isMine: boolean;
  readonly writtenOn: string;
  readonly undone: boolean;
}

const writtenStatement = `SELECT e.by_post_id = app.my_post() AS "isMine",
    (e.at AT TIME ZONE 'Europe/Oslo')::date::text AS "writtenOn", EXISTS (
      SELECT 1 FROM app.case_event u WHERE u.young_person_id = $1 AND u.kind = 'contact-undone'
        AND u.payload ->> 'contactId' = e.id::text) AS undone
  FROM app.case_event e WHERE e.young_person_id = $1 AND e.id = $2 AND e.kind = 'contact-made'`;

/** Contact stands in the case's own log, which only grows: taking it back is a line of its own. */
@Injectable()
export class ContactMadeService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly events: CaseEvents,
  ) {}

  async register(youngPersonId: string, { how, on }: RegisterContact): Promise<Made> {
    await this.access.open(youngPersonId, 'contact.register');
    requireNothingIn(contactBlockers({ on, today: this.request.signedIn.today }));
    const id = await this.events.happened(youngPersonId, { kind: 'contact-made', payload: { how, on } });
    return { id };
  }

  async undo(youngPersonId: string, contactId: string): Promise<void> {
    await this.access.open(youngPersonId, 'contact.register');
    const written = await this.statements.one<Written>(writtenStatement, [youngPersonId, contactId]);
    requireNothingIn(undoContactBlockers({ ...written, today: this.request.signedIn.today }));
    await this.events.happened(youngPersonId, { kind: 'contact-undone', payload: { contactId } });
  }
}

import { Injectable } from '@nestjs/common';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import type { NarrowMeeting, NarrowPage, NarrowTask, NarrowWords } from './own-narrow.dto.ts';

/** C06: the database says what is narrow, and answers with these columns alone. */
@Injectable()
export class OwnNarrowService {
  constructor(
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  async read(): Promise<NarrowPage> {
    const { youngPersonId, today } = this.request.signedIn;
    const words = await this.statements.rows<NarrowWords & Record<string, unknown>>(
      'SELECT id, kind, text, at FROM app.my_narrow_words()',
    );
    const tasks = await this.statements.rows<NarrowTask & Record<string, unknown>>(
      'SELECT id, title, deadline::text, status FROM app.my_narrow_tasks()',
    );
    const meetings = await this.statements.rows<NarrowMeeting & Record<string, unknown>>(
      `SELECT id, to_char(starts_at AT TIME ZONE 'Europe/Oslo', 'YYYY-MM-DD') AS day,
         to_char(starts_at AT TIME ZONE 'Europe/Oslo', 'HH24:MI') AS time, length_minutes AS "lengthMinutes" FROM app.my_narrow_meetings()`,
    );
    if (youngPersonId !== null)
      this.request.log({
        young_person_id: youngPersonId,
        action: 'own-narrow.read',
        allowed: true,
        basis: 'self',
        row_count: words.length + tasks.length + meetings.length,
      });
    return { words, tasks, meetings, today };
  }
}

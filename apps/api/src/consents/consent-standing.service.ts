import { Injectable } from '@nestjs/common';
import { whoIsMissing } from '#domain/consent/answers';
import { type ConsentState, endOf } from '#domain/consent/live';
import { refusal } from '#domain/problem/refusal';
import { Statements } from '../platform/database/statements.ts';
import type { ConsentStanding } from './consent-page.dto.ts';
import { ConsentParties } from './consent-parties.service.ts';

export interface ConsentRow {
  readonly state: ConsentState;
  readonly from: string;
  readonly to: string;
  readonly heardOn: string | null;
}

const rowStatement = `SELECT c.state, c.valid_from::text AS "from", c.valid_to::text AS "to",
  c.young_person_heard_on::text AS "heardOn" FROM app.consent c WHERE c.id = $1 AND c.young_person_id = $2`;

/** Opens a consent as soon as nobody's yes is missing, and says where it stands. */
@Injectable()
export class Standing {
  constructor(
    private readonly statements: Statements,
    private readonly parties: ConsentParties,
  ) {}

  row(youngPersonId: string, consentId: string): Promise<ConsentRow> {
    return this.statements.one<ConsentRow>(rowStatement, [consentId, youngPersonId]);
  }

  /** The row when it is in one of the states; otherwise a 409. */
  async rowIn(
    youngPersonId: string,
    consentId: string,
    states: readonly ConsentState[],
  ): Promise<ConsentRow> {
    const row = await this.row(youngPersonId, consentId);
    if (!states.includes(row.state)) throw refusal('wrong-status');
    return row;
  }

  async settle(youngPersonId: string, consentId: string): Promise<ConsentStanding> {
    const row = await this.row(youngPersonId, consentId);
    const answers = await this.parties.of(youngPersonId, consentId, row.heardOn);
    const missing = whoIsMissing(answers);
    if (row.state !== 'asked' || missing.length > 0 || row.to <= answers.today)
      return { id: consentId, state: row.state, followUpStatus: await this.follow(youngPersonId), missing };
    const end = endOf({ birthDate: answers.birthDate, from: row.from, to: row.to });
    const opened = await this.statements.one<{ status: string }>(
      'SELECT app.open_consent($1, $2) AS status',
      [consentId, end],
    );
    return { id: consentId, state: 'given', followUpStatus: opened.status, missing };
  }

  /** The follow-up's status after the change: it follows what is shared. */
  async follow(youngPersonId: string): Promise<string> {
    const { status } = await this.statements.one<{ status: string }>(
      'SELECT app.follow_sharing($1) AS status',
      [youngPersonId],
    );
    return status;
  }
}

import { Injectable } from '@nestjs/common';
import type { Category } from '#domain/category/categories';
import { agreedTo, type Missing, saidNoTo, whoIsMissing } from '#domain/consent/answers';
import type { ConsentState } from '#domain/consent/live';
import { refusal } from '#domain/problem/refusal';
import { Statements } from '../platform/database/statements.ts';
import type { ConsentStanding, MissingAnswer } from './consent-page.dto.ts';
import { ConsentParties } from './consent-parties.service.ts';
import { sealedAs } from '../sealing/parameter.ts';

export interface ConsentRow {
  readonly state: ConsentState;
  readonly from: string;
  readonly to: string;
  readonly heardOn: string | null;
  readonly categories: readonly Category[];
  /** Categories of which some cell waits to be opened, and those that are open now. */
  readonly waiting: readonly Category[];
  readonly open: readonly Category[];
}

const rowStatement = `SELECT c.state, c.valid_from::text AS "from", c.valid_to::text AS "to",
  c.young_person_heard_on::text AS "heardOn", c.categories,
  ARRAY(SELECT DISTINCT w.category FROM app.waiting_cells(c.id) w) AS waiting,
  ARRAY(SELECT o.category FROM app.open_categories(c.id) o) AS open
  FROM app.consent c WHERE c.id = $1 AND c.young_person_id = $2`;

const missingFrom = (missing: readonly Missing[]): MissingAnswer[] =>
  missing.map((one) => ({ ...one, categories: [...one.categories] }));

/** $5 is the young person. */
const takeBackStatement = `SELECT app.take_back_consent($1, $2, $3, ${sealedAs('consent.ended_note', '$4', '$5', '$1')}) AS status`;

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

  /**
   * After an answer: what somebody who decides has said no to is closed, and what everybody has said yes to is opened. The
   * rest of the consent waits.
   */
  async settle(youngPersonId: string, consentId: string): Promise<ConsentStanding> {
    const row = await this.row(youngPersonId, consentId);
    const answers = await this.parties.of(youngPersonId, consentId, row);
    const refused = saidNoTo(answers).filter((category) => row.open.includes(category));
    for (const category of refused)
      await this.takeBack(youngPersonId, consentId, { service: null, category }, '');
    const agreed = agreedTo(answers).filter((category) => row.waiting.includes(category));
    const mayOpen = ['asked', 'given'].includes(row.state) && agreed.length > 0 && row.to > answers.today;
    if (mayOpen) await this.statements.one('SELECT app.open_consent($1) AS status', [consentId]);
    const { state } = refused.length + agreed.length === 0 ? row : await this.row(youngPersonId, consentId);
    const followUpStatus = await this.follow(youngPersonId);
    return { id: consentId, state, followUpStatus, missing: missingFrom(whoIsMissing(answers)) };
  }

  /** Closes it on the next statement; answers with the follow-up's status. `null`: every service, every category. */
  async takeBack(
    youngPersonId: string,
    consentId: string,
    { service, category }: { readonly service: string | null; readonly category: Category | null },
    note: string,
  ): Promise<string> {
    const values = [consentId, service, category, note, youngPersonId];
    const { status } = await this.statements.one<{ status: string }>(takeBackStatement, values);
    return status;
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

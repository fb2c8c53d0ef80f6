import { Injectable } from '@nestjs/common';
import { requireMayHide } from '#domain/privacy-question/hiding';
import { type QuestionStep, requireMayStep, statusOf } from '#domain/privacy-question/question';
import { refusal } from '#domain/problem/refusal';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import { placelessRows } from '../protection/placeless-rows.ts';
import { sealedAs } from '../sealing/parameter.ts';
import type { EntryHidden, HideEntry } from './log-hiding.dto.ts';
import type {
  PrivacyQuestionOpened,
  PrivacyQuestionSeen,
  QuestionAsked,
  TakeQuestionStep,
} from './privacy-question.dto.ts';
import { questionsStatement } from './question.sql.ts';

interface Person {
  readonly young_person_id: string;
  /** Null when the officer has no clearance for the young person's protection. */
  readonly name: string | null;
}

const watched = 'q.municipality_id = ANY (app.my_watched_municipalities())';
const all = questionsStatement(watched);
const one = questionsStatement(`${watched} AND q.id = $1`);

const step = `INSERT INTO app.question_step (id, question_id, young_person_id, municipality_id, kind, text, by_user_id)
  SELECT $new, q.id, q.young_person_id, q.municipality_id, $2, ${sealedAs('question_step.text', '$3', '$4')}, app.me() FROM app.privacy_question q WHERE q.id = $1 AND q.young_person_id = $4
    AND ${watched} RETURNING id`;

const hideEntry = `SELECT app.hide_entry($1, $2, ${sealedAs('log_hiding.reason', '$3', '$4', '$4')}) AS id`;

type Row = Omit<PrivacyQuestionSeen, 'status'> & Record<string, unknown>;
type Seen = Pick<PrivacyQuestionSeen, keyof PrivacyQuestionSeen>;

const withStatus = (row: Row): Seen => ({
  ...row,
  status: statusOf(row.steps.map(({ kind }) => kind)),
});

/** Questions from young people in the municipalities that the privacy officer looks after. Never what a case holds. */
@Injectable()
export class PrivacyQuestionsService {
  constructor(
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  /** All of them, without names: whoever only looks over the list needs none. */
  async list(): Promise<PrivacyQuestionSeen[]> {
    const rows = await this.statements.rows<Row>(all);
    this.request.log({
      action: 'privacy-question.read',
      allowed: true,
      basis: 'privacy_officer',
      row_count: rows.length,
    });
    this.request.withoutPlaces(await placelessRows(this.statements));
    return rows.map(withStatus);
  }

  /** One, with who asks: the task needs the name, and the young person sees that it was read. */
  async open(questionId: string): Promise<PrivacyQuestionOpened> {
    const person = await this.personOf(questionId, 'privacy-question.read');
    const question = withStatus(await this.statements.one<Row>(one, [questionId]));
    this.request.withoutPlaces(await placelessRows(this.statements));
    return { ...question, youngPersonName: person.name };
  }

  async take(questionId: string, { kind, text }: TakeQuestionStep): Promise<QuestionAsked> {
    const { young_person_id: about } = await this.personOf(questionId, 'privacy-question.answer');
    const { steps, aboutServiceName } = await this.statements.one<Row>(one, [questionId]);
    const taken = steps.map((step): QuestionStep => step.kind);
    requireMayStep({ kind, text, steps: taken, service: aboutServiceName !== null });
    return this.statements.one<QuestionAsked & Record<string, unknown>>(step, [
      questionId,
      kind,
      text.trim(),
      about,
    ]);
  }

  /**
   * One line of the log is not shown to the young person until a date. The decision itself is kept, sealed, and listed;
   * the log line names nobody, so the reason does not stand there, where it would be in the clear.
   */
  async hide({ entryId, until, reason }: HideEntry): Promise<EntryHidden> {
    requireMayHide({ today: this.request.signedIn.today, until, reason });
    const { about } = await this.statements.one<{ about: string | null }>(
      'SELECT app.person_of_entry($1) AS about',
      [entryId],
    );
    if (about === null) throw refusal('not-found');
    const { id } = await this.statements.one<{ id: string | null }>(hideEntry, [
      entryId,
      until,
      reason.trim(),
      about,
    ]);
    if (id === null) throw refusal('not-found');
    this.request.log({ action: 'log.hide', allowed: true, basis: 'privacy_officer' });
    return { id };
  }

  private async personOf(questionId: string, action: string): Promise<Person> {
    const person = await this.statements.one<Person & Record<string, unknown>>(
      'SELECT * FROM app.question_person($1)',
      [questionId],
    );
    this.request.log({
      young_person_id: person.young_person_id,
      action,
      allowed: true,
      basis: 'privacy_officer',
      row_count: 1,
    });
    return person;
  }
}

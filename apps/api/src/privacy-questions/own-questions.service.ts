import { Injectable } from '@nestjs/common';
import { isBlank } from '#domain/blocker/blockers';
import { answerBy, statusOf } from '#domain/privacy-question/question';
import { refusal } from '#domain/problem/refusal';
import { AccessService } from '../access/access.service.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import { sealedAs } from '../sealing/parameter.ts';
import type { AskAboutEntry, PrivacyQuestionSeen, QuestionAsked } from './privacy-question.dto.ts';
import { questionsStatement } from './question.sql.ts';

const ask = `INSERT INTO app.privacy_question (id, young_person_id, municipality_id, access_log_id, about_day, about_user_id, about_service_id,
    about_action, text, answer_by)
  SELECT $new, y.id, y.municipality_id, l.id, (l.at AT TIME ZONE 'Europe/Oslo')::date, l.actor_user_id, l.actor_service_id, l.action, ${sealedAs('privacy_question.text', '$3', '$1')}, $4::date
  FROM app.young_person y, app.access_log l
  WHERE y.id = $1 AND l.id = $2 AND (l.young_person_id = $1 OR l.young_person_ids @> ARRAY[$1]::uuid[]) RETURNING id`;

const own = questionsStatement('q.young_person_id = $1');

type Row = Omit<PrivacyQuestionSeen, 'status'> & Record<string, unknown>;

/** The young person asks about a line of the own log, and reads what came of it. */
@Injectable()
export class OwnQuestionsService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  async ask(youngPersonId: string, { entryId, text }: AskAboutEntry): Promise<QuestionAsked> {
    await this.access.open(youngPersonId, 'own-log.ask');
    if (isBlank(text)) throw refusal('invalid-input', ['text']);
    const { today } = this.request.signedIn;
    const { id } = await this.statements.one<{ id: string }>(ask, [
      youngPersonId,
      entryId,
      text.trim(),
      answerBy(today),
    ]);
    return { id };
  }

  async list(youngPersonId: string): Promise<PrivacyQuestionSeen[]> {
    await this.access.open(youngPersonId, 'own-log.read');
    const rows = await this.statements.rows<Row>(own, [youngPersonId]);
    return rows.map((row) => ({ ...row, status: statusOf(row.steps.map(({ kind }) => kind)) }));
  }
}

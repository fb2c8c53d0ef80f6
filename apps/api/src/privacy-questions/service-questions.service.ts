import { Injectable } from '@nestjs/common';
import { requireMayStep } from '#domain/privacy-question/question';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import { sealedAs } from '../sealing/parameter.ts';
import type { ServiceAnswer } from './privacy-question.dto.ts';

const about = `SELECT q.young_person_id AS about FROM app.my_service_questions() q WHERE q.id = $1`;

const answer = `INSERT INTO app.question_step (id, question_id, young_person_id, municipality_id, kind, text, by_user_id)
  SELECT $new, q.id, q.young_person_id, q.municipality_id, 'service_answered', ${sealedAs('question_step.text', '$2', '$3')}, app.me()
  FROM app.my_service_questions() q WHERE q.id = $1 AND q.young_person_id = $3`;

/** What the privacy officer asks a service. Which young person it is about is never told. */
@Injectable()
export class ServiceQuestionsService {
  constructor(
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  async answer(questionId: string, { text }: ServiceAnswer): Promise<void> {
    const question = await this.statements.one<{ about: string }>(about, [questionId]);
    requireMayStep({ kind: 'service_answered', steps: ['service_asked'], text, service: true });
    this.request.log({
      young_person_id: question.about,
      action: 'service-question.answer',
      allowed: true,
      basis: 'own_service',
    });
    await this.statements.rows(answer, [questionId, text.trim(), question.about]);
  }
}

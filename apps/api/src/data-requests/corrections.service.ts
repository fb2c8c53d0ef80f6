import { Injectable } from '@nestjs/common';
import { requireMayAnswer } from '#domain/data-request/request';
import { AccessService } from '../access/access.service.ts';
import { Statements } from '../platform/database/statements.ts';
import type {
  AnswerDataRequest,
  CaseCorrection,
  CorrectableRecord,
  DataRequestMade,
} from './data-request.dto.ts';
import { recordsStatement } from './records.sql.ts';
import { answerRequest, requestsStatement } from './request.sql.ts';
import { begun, type RequestRow, seen } from './seen.ts';

type Row = RequestRow & Pick<CaseCorrection, 'mineToAnswer'> & Record<string, unknown>;

const mine = `, q.owner_service_id = app.my_service() AS "mineToAnswer"`;
const ofCase = requestsStatement(`q.young_person_id = $1 AND q.kind = 'correction'`, mine);
const one = requestsStatement(
  `q.young_person_id = $1 AND q.id = $2 AND q.kind = 'correction' AND q.owner_service_id = app.my_service()`,
  mine,
);

/** What the young person has marked as wrong, beside the records of a case, and the answer of the service that wrote it. */
@Injectable()
export class CorrectionsService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
  ) {}

  async list(youngPersonId: string): Promise<CaseCorrection[]> {
    await this.access.open(youngPersonId, 'correction.read');
    const rows = await this.statements.rows<Row>(ofCase, [youngPersonId]);
    if (rows.length === 0) return [];
    const records = await this.statements.rows<CorrectableRecord & Record<string, unknown>>(
      recordsStatement,
      [youngPersonId],
    );
    const recordOf = ({ itemId }: Row): CorrectableRecord | null => {
      const found = records.find(({ id }) => id === itemId);
      return found === undefined ? null : begun(found);
    };
    return rows.map((row) => ({ ...seen(row), mineToAnswer: row.mineToAnswer, record: recordOf(row) }));
  }

  async answer(
    youngPersonId: string,
    requestId: string,
    { answer, text }: AnswerDataRequest,
  ): Promise<DataRequestMade> {
    await this.access.open(youngPersonId, 'correction.answer');
    const row = await this.statements.one<Row>(one, [youngPersonId, requestId]);
    requireMayAnswer({ given: row.answer, text });
    return this.statements.one(answerRequest, [youngPersonId, requestId, answer, text.trim()]);
  }
}

import { Injectable } from '@nestjs/common';
import { requireMayAnswer } from '#domain/data-request/request';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import type {
  AnswerDataRequest,
  DataRequestMade,
  DataRequestOpened,
  DataRequestSeen,
} from './data-request.dto.ts';
import { answerRequest, requestsStatement } from './request.sql.ts';
import { type RequestRow, seen } from './seen.ts';

interface Person {
  readonly young_person_id: string;
  /** Null when the officer has no clearance for the young person's protection. */
  readonly name: string | null;
}

type Row = RequestRow & Record<string, unknown>;

const watched = 'q.municipality_id = ANY (app.my_watched_municipalities())';
const all = requestsStatement(watched);
const one = requestsStatement(`${watched} AND q.id = $1`);

/** What young people in the privacy officer's municipalities ask for about their own information, with its deadline. */
@Injectable()
export class DataRequestsService {
  constructor(
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  /** All of them, without names. */
  async list(): Promise<DataRequestSeen[]> {
    const rows = await this.statements.rows<Row>(all);
    this.log(null, 'data-request.read', rows.length);
    return rows.map(seen);
  }

  /** One, with who asks; the young person sees that it was read. */
  async open(requestId: string): Promise<DataRequestOpened> {
    const { young_person_id: youngPersonId, name } = await this.personOf(requestId);
    this.log(youngPersonId, 'data-request.read', 1);
    return { ...seen(await this.statements.one<Row>(one, [requestId])), youngPersonName: name };
  }

  async answer(requestId: string, { answer, text }: AnswerDataRequest): Promise<DataRequestMade> {
    const { young_person_id: youngPersonId } = await this.personOf(requestId);
    this.log(youngPersonId, 'data-request.answer', 1);
    const row = await this.statements.one<Row>(one, [requestId]);
    requireMayAnswer({ given: row.answer, text });
    return this.statements.one(answerRequest, [youngPersonId, requestId, answer, text.trim()]);
  }

  private personOf(requestId: string): Promise<Person> {
    return this.statements.one<Person & Record<string, unknown>>(
      'SELECT * FROM app.data_request_person($1)',
      [requestId],
    );
  }

  private log(youngPersonId: string | null, action: string, count: number): void {
    const whose = youngPersonId === null ? {} : { young_person_id: youngPersonId };
    this.request.log({ ...whose, action, allowed: true, basis: 'privacy_officer', row_count: count });
  }
}

import { Injectable } from '@nestjs/common';
import {
  type CaseWish,
  requireMayAnswerCaseRequest,
  requireMayAskForCase,
  standingForAsker,
} from '#domain/case-request/case-request';
import { AccessService } from '../access/access.service.ts';
import { CaseEvents } from '../case-events/case-events.service.ts';
import { Configuration } from '../platform/configuration.ts';
import { newId } from '../platform/database/new-id.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import { Json } from '../platform/sealing/sealed-value.ts';
import { Sealing } from '../platform/sealing/sealing.ts';
import { sealed } from '../sealing/sealed.ts';
import { bareNumber, wrongWithNumber } from '../young-people/registration/identity-number.ts';
import type { AnswerCaseRequest, AskForCase, OwnCaseRequest } from './case-requests.dto.ts';
import {
  answerFacts,
  answerStatement,
  askedStatement,
  askStatement,
  mineStatement,
} from './case-requests.sql.ts';

type Row<T> = T & Record<string, unknown>;
type Mine = Omit<OwnCaseRequest, 'standing'> & { readonly accepted: boolean };

interface FactRow {
  readonly answered: boolean;
  readonly serviceId: string;
  readonly wants: CaseWish;
  readonly basicIsOpen: boolean;
}

/** A service asks for a case, by the whole number and with a reason, and learns nothing until the holder says yes. */
@Injectable()
export class CaseRequestsService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly events: CaseEvents,
    private readonly configuration: Configuration,
    private readonly sealing: Sealing,
  ) {}

  async list(): Promise<OwnCaseRequest[]> {
    const { today } = this.request.post;
    const rows = await this.statements.rows<Row<Mine>>(mineStatement);
    return rows.map(({ id, wants, reason, askedOn, accepted, answerText, byName, byService, phone }) => ({
      ...{ id, wants, reason, askedOn, answerText, byName, byService, phone },
      standing: standingForAsker(accepted, askedOn, today),
    }));
  }

  /** One way for every number: the database alone knows whether anybody was found, and does not say. */
  async ask({ number: written, wants, reason }: AskForCase): Promise<void> {
    const number = bareNumber(written);
    const indexes = this.sealing.ring.indexes(number).map(({ index }) => index);
    const asked = await this.statements.one<Row<{ today: number; already: boolean }>>(askedStatement, [
      indexes,
    ]);
    requireMayAskForCase({
      identityBlockers: wrongWithNumber(number, this.configuration.identityNumbers === 'synthetic'),
      reason,
      askedToday: asked.today,
      asksAlready: asked.already,
    });
    const id = newId();
    await this.sealing.begin(id);
    const row = { id, wants, reason: sealed('case_request.reason', id, id, reason.trim()) };
    await this.statements.rows(askStatement, [new Json(row), indexes, this.request.requestId]);
  }

  async answer(
    youngPersonId: string,
    caseRequestId: string,
    { answer, text }: AnswerCaseRequest,
  ): Promise<void> {
    const { holder: isHolder } = await this.access.open(youngPersonId, 'case-request.answer');
    const facts = await this.statements.one<Row<FactRow>>(answerFacts, [youngPersonId, caseRequestId]);
    const { answered, basicIsOpen, serviceId, wants } = facts;
    const accept = answer === 'accepted';
    requireMayAnswerCaseRequest({ isHolder, answered, accept, basicIsOpen, text });
    await this.statements.one(answerStatement, [youngPersonId, caseRequestId, answer, text.trim()]);
    await this.events.happened(youngPersonId, {
      kind: 'case-request-answered',
      payload: { caseRequestId, serviceId, wants, answer },
    });
  }
}

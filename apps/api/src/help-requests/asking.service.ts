import { Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { isLevel } from '#domain/assurance/assurance';
import { addWorkingDays } from '#domain/calendar/working-days';
import { requireMayAnswerHelp } from '#domain/help-request/answering';
import { requireAsker, requireMayAsk } from '#domain/help-request/asking';
import { type HelpStatus, workingDaysToContact } from '#domain/help-request/statuses';
import { refusal } from '#domain/problem/refusal';
import { Configuration } from '../platform/configuration.ts';
import { newId } from '../platform/database/new-id.ts';
import { Statements } from '../platform/database/statements.ts';
import { isHoliday } from '../platform/holidays.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import { Json } from '../platform/sealing/sealed-value.ts';
import { Sealing } from '../platform/sealing/sealing.ts';
import type { SealedColumn } from '../sealing/sealed-columns.ts';
import { sealed } from '../sealing/sealed.ts';
import { IdentityIndex } from '../sign-in/providers/identity-index.ts';
import { digestOf } from '../sign-in/secret.ts';
import { WrongTries } from '../sign-in/wrong-tries.ts';
import { bareNumber, birthDateOf, wrongWithNumber } from '../young-people/registration/identity-number.ts';
import type { AskedHelp, AskForHelp, HelpAsked, HelpPlace } from './asking.dto.ts';
import {
  askedStatement,
  askStatement,
  factsStatement,
  placesStatement,
  withdrawStatement,
} from './help-requests.sql.ts';

type Row<T> = T & Record<string, unknown>;

interface Facts {
  readonly level: string;
  readonly askedThisMonth: number;
  readonly waits: boolean;
  readonly numberIsOwn: boolean | null;
  readonly today: string;
}

/** Somebody who has shown who they are, and whom nobody in Laget is linked to, asks for a team. There is no session and no user. */
@Injectable()
export class AskingService {
  constructor(
    private readonly host: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly statements: Statements,
    private readonly sealing: Sealing,
    private readonly index: IdentityIndex,
    private readonly wrongTries: WrongTries,
    private readonly configuration: Configuration,
    private readonly request: RequestContext,
  ) {}

  asked(flow: string | null): Promise<AskedHelp> {
    return this.host.withTransaction(async () => {
      const { level, today } = await this.facts(flow, null, null);
      const places = await this.statements.rows<Row<HelpPlace>>(placesStatement);
      const requests = await this.statements.rows<Row<HelpAsked>>(askedStatement, [digestOf(flow ?? '')]);
      return { places, requests, sureEnough: level === 'high', today };
    });
  }

  async ask(place: string, flow: string | null, body: AskForHelp): Promise<void> {
    if (flow === null) throw refusal('not-found');
    await this.wrongTries.begin({ place, account: flow });
    await this.host.withTransaction(() => this.write(flow, body));
  }

  /** Takes it back: what was written goes at once. What became a case, or was closed, stays as it is. */
  async withdraw(flow: string | null, id: string): Promise<void> {
    if (flow === null) throw refusal('not-found');
    await this.host.withTransaction(async () => {
      const { status } = await this.statements.one<Row<{ status: HelpStatus }>>(withdrawStatement, [
        digestOf(flow),
        id,
        this.request.requestId,
      ]);
      requireMayAnswerHelp({ status, verb: 'withdraw', reason: '' });
    });
  }

  private async write(flow: string | null, body: AskForHelp): Promise<void> {
    const number = body.asker === 'young_person' ? bareNumber(body.number ?? '') : '';
    const facts = await this.facts(flow, number === '' ? null : number, body.asker);
    const { level, askedThisMonth, waits, today } = facts;
    const birthDate =
      body.asker === 'young_person' ? (birthDateOf(number, today) ?? '') : (body.birthDate ?? '');
    requireAsker({ level: isLevel(level) ? level : 'substantial', askedThisMonth, waits });
    requireMayAsk({
      ...{ today, birthDate, asker: body.asker, municipality: body.municipalityId },
      givenName: body.givenName,
      familyName: body.familyName,
      identityBlockers: wrongWithNumber(number, this.configuration.identityNumbers === 'synthetic'),
      numberIsOwn: facts.numberIsOwn === true,
      askerName: body.askerName ?? '',
      words: body.words,
      contact: body.contact,
      parentsKnow: body.parentsKnow ?? null,
    });
    const row = await this.row(body, number, birthDate, today);
    await this.statements.rows(askStatement, [digestOf(flow ?? ''), new Json(row), this.request.requestId]);
  }

  private async facts(flow: string | null, number: string | null, asker: string | null): Promise<Facts> {
    if (flow === null) throw refusal('not-found');
    const digest = number === null ? null : this.index.of({ kind: 'pid', value: number }).digest;
    const values = [digestOf(flow), digest, asker];
    return this.statements.one<Row<Facts>>(factsStatement, values);
  }

  private async row(body: AskForHelp, number: string, birthDate: string, today: string) {
    const id = newId();
    await this.sealing.begin(id);
    const said = (column: SealedColumn, text: string) => sealed(column, id, id, text.trim());
    return {
      id,
      municipality_id: body.municipalityId,
      asker: body.asker,
      asker_name: said('help_request.asker_name', body.asker === 'guardian' ? (body.askerName ?? '') : ''),
      given_name: said('help_request.given_name', body.givenName),
      family_name: said('help_request.family_name', body.familyName),
      birth_date: said('help_request.birth_date', birthDate),
      number: said('help_request.number', number),
      words: said('help_request.words', body.words),
      contact: said('help_request.contact', body.contact),
      parents_know: body.asker === 'young_person' ? body.parentsKnow : null,
      answer_by: addWorkingDays(today, workingDaysToContact, isHoliday),
    };
  }
}

import { Injectable } from '@nestjs/common';
import { type HelpAnswer, requireMayAnswerHelp } from '#domain/help-request/answering';
import { refusal } from '#domain/problem/refusal';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import type { HelpRequestSeen } from './help-requests.dto.ts';
import { closeStatement, registeredStatement, seenStatement, takeStatement } from './help-requests.sql.ts';

type Row = HelpRequestSeen & Record<string, unknown>;

/** What coordinators do with a request for a team. It is about nobody in Laget, so the log says who read, and no young person. */
@Injectable()
export class HelpRequestsService {
  constructor(
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  async read(id: string): Promise<HelpRequestSeen> {
    const row = await this.statements.one<Row>(seenStatement, [id]);
    this.log('help-request.read');
    return row;
  }

  async take(id: string): Promise<void> {
    await this.answer(id, 'take', '', takeStatement, [id]);
  }

  async close(id: string, reason: string): Promise<void> {
    await this.answer(id, 'close', reason, closeStatement, [id, reason]);
  }

  /** Registered as a concern, or somebody followed up already: to the asker it is the same. */
  async registered(id: string): Promise<void> {
    await this.answer(id, 'register', '', registeredStatement, [id]);
  }

  private async answer(
    id: string,
    verb: HelpAnswer['verb'],
    reason: string,
    statement: string,
    values: readonly string[],
  ): Promise<void> {
    const { status } = await this.statements.one<Row>(seenStatement, [id]);
    requireMayAnswerHelp({ status, verb, reason });
    const [changed] = await this.statements.rows<{ id: string }>(statement, values);
    if (changed === undefined) throw refusal('already-answered');
    this.log('help-request.answer');
  }

  private log(action: string): void {
    this.request.log({ action, allowed: true, basis: 'coordinator' });
  }
}

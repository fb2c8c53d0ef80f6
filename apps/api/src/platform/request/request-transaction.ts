import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { refusal } from '#domain/problem/refusal';
import { Statements } from '../database/statements.ts';
import { AnswerShape } from './answer-shape.ts';
import { isAboutAPerson } from './may.ts';
import { RequestContext } from './request-context.ts';
import { SentOnce } from './sent-once.ts';

const logStatement = 'SELECT app.write_log($1::jsonb, $2) AS hidden';

/** One transaction a request: the session's secret first, then the handler, then its log rows, then COMMIT and what waits for it, then the answer in its shape. */
@Injectable()
export class RequestTransaction implements NestInterceptor {
  constructor(
    private readonly host: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly shape: AnswerShape,
    private readonly sent: SentOnce,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const signedIn = this.request.maybeSignedIn;
    if (signedIn === null) return next.handle();
    return from(this.answerOnce(context, next, signedIn.secret));
  }

  private async answerOnce(
    context: ExecutionContext,
    next: CallHandler<unknown>,
    secret: string,
  ): Promise<unknown> {
    const answer = await this.host.withTransaction(async () => {
      await this.statements.rows(
        `SELECT set_config('app.session', $1, true), set_config('app.request', $2, true)`,
        [secret, this.request.circumstances],
      );
      const said = await this.sent.once(context, () =>
        lastValueFrom(next.handle(), { defaultValue: undefined }),
      );
      const hidden = await this.writeLog(isAboutAPerson(context.getHandler()));
      return this.shape.of(said, hidden);
    });
    for (const work of this.request.afterwards) await work();
    return answer;
  }

  /** No log, no data: a route about a young person that has logged nothing, or cannot, does not answer. */
  private async writeLog(required: boolean): Promise<readonly string[]> {
    const lines = this.request.lines;
    if (required && lines.length === 0) throw refusal('no-log');
    if (lines.length === 0) return [];
    const values = [this.request.written(lines), this.request.requestId];
    try {
      const { hidden } = await this.statements.one<{ hidden: string[] }>(logStatement, values);
      return hidden;
    } catch (cause) {
      throw Object.assign(refusal('no-log'), { cause });
    }
  }
}

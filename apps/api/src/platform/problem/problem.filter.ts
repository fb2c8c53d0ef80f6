import { type ArgumentsHost, Catch, type ExceptionFilter, Inject, Injectable } from '@nestjs/common';
import type { Response } from 'express';
import type { Logger } from 'pino';
import { problems } from '#domain/problem/problems';
import { RequestContext } from '../request/request-context.ts';
import { RefusalLog } from './refusal-log.ts';
import { type Problem, problemOf } from './problem-of.ts';

/** Everything that is thrown leaves as problem+json with a code from the closed list; the log gets the id, never the content. */
@Injectable()
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly request: RequestContext,
    private readonly refusals: RefusalLog,
    @Inject('logger') private readonly logger: Logger,
  ) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const response = host.switchToHttp().getResponse<Response>();
    const problem = problemOf(error);
    const requestId = this.request.requestId;
    const logged = await this.remember(problem, requestId);
    if (response.headersSent) return;
    this.send(response, logged ? problem : { code: 'no-log', blockers: [], fields: [] }, requestId);
    if (problem.code === 'unexpected' || problem.code === 'no-log')
      this.logger.error({ requestId, error: nameOf(error) }, 'unexpected');
  }

  private async remember(problem: Problem, requestId: string): Promise<boolean> {
    try {
      await this.refusals.write(problem);
      return true;
    } catch (error) {
      this.logger.error({ requestId, error: nameOf(error) }, 'refusal not logged');
      return false;
    }
  }

  private send(response: Response, { code, blockers, fields, retryAfter }: Problem, requestId: string): void {
    const status = problems[code];
    if (status === 503 || status === 429) response.setHeader('Retry-After', String(retryAfter ?? 5));
    response
      .status(status)
      .type('application/problem+json')
      .send(
        JSON.stringify({
          type: `/problems/${code}`,
          title: code,
          status,
          code,
          requestId,
          ...(blockers.length > 0 ? { blockers } : {}),
          ...(fields.length > 0 ? { fields } : {}),
        }),
      );
  }
}

/** Names alone: a database error's detail may hold a value of somebody's. */
const nameOf = (error: unknown): string => {
  if (!(error instanceof Error)) return typeof error;
  const code: unknown = 'code' in error ? error.code : '';
  return `${error.name} ${typeof code === 'string' ? code : ''} ${(error.stack ?? '').split('\n').slice(1, 4).join(' ').trim()}`;
};

import { type ArgumentsHost, Catch, type ExceptionFilter, Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Response } from 'express';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { isRefusal } from '#domain/problem/refusal';
import { Configuration } from '../../platform/configuration.ts';
import { RequestContext } from '../../platform/request/request-context.ts';
import { Sealing } from '../../platform/sealing/sealing.ts';
import { takeFlowCookie } from '../cookie.ts';
import { isSignInRefused } from './sign-in-refused.ts';

/** A person comes back from a provider, not a program: what went wrong is said on a page. It is logged, without a word about who. */
@Injectable()
@Catch()
export class SignInRefusedFilter implements ExceptionFilter {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly request: RequestContext,
    private readonly configuration: Configuration,
    private readonly sealing: Sealing,
    @Inject('logger') private readonly logger: Logger,
  ) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const response = host.switchToHttp().getResponse<Response>();
    const why = isSignInRefused(error) ? error.why : isRefusal(error) ? 'interrupted' : null;
    if (why === null) this.logger.error({ requestId: this.request.requestId }, 'sign-in failed unexpectedly');
    const said = why ?? 'interrupted';
    const lines = this.request.written([
      { action: 'session.start', allowed: false, rule: `sign-in-${said}` },
    ]);
    const values = await this.sealing.seal([lines, this.request.requestId]);
    await this.dataSource.query('SELECT app.write_log($1::jsonb, $2)', values);
    if (said !== 'not-known') takeFlowCookie(response, this.configuration.plainCookie);
    const goTo = isSignInRefused(error) ? error.goTo : undefined;
    response.redirect(303, goTo ?? `/sign-in?refused=${said}`);
  }
}

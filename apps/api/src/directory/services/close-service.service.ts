import { Injectable } from '@nestjs/common';
import { refusal, requireNothingIn } from '#domain/problem/refusal';
import { closingBlockers } from '#domain/service/closing';
import { Statements } from '../../platform/database/statements.ts';
import { RequestContext } from '../../platform/request/request-context.ts';
import type { Written } from '../written.dto.ts';
import type { ServiceClosing } from './close-service.dto.ts';

const standingStatement =
  'SELECT c.closed, c.posts, c.cases_open AS "casesOpen" FROM app.service_standing($1) c';

/** A service closes when nobody works there and nobody is followed up from there: those are offered on first. */
@Injectable()
export class CloseServiceService {
  constructor(
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  standing(serviceId: string): Promise<ServiceClosing> {
    return this.statements.one<ServiceClosing & Record<string, unknown>>(standingStatement, [serviceId]);
  }

  async close(serviceId: string, version: number, reason: string): Promise<Written> {
    const { closed: closedBefore, posts, casesOpen } = await this.standing(serviceId);
    requireNothingIn(closingBlockers({ closed: closedBefore, posts, casesOpen, reason }));
    const closed = await this.statements.one<{ version: number | null }>(
      'SELECT app.close_service($1, $2, $3) AS version',
      [serviceId, version, reason.trim()],
    );
    if (closed.version === null) throw refusal('stale-version');
    this.request.log({
      action: 'service.close',
      allowed: true,
      basis: 'administration',
      reason: serviceId,
    });
    return { id: serviceId, version: closed.version };
  }
}

import { Injectable } from '@nestjs/common';
import { type Ending, requireMayEnd } from '#domain/leaver/leaver';
import { Statements } from '../../platform/database/statements.ts';
import { RequestContext } from '../../platform/request/request-context.ts';
import type { Ended } from './leaving.dto.ts';

const postFacts = `SELECT p.user_id = app.me() AS "isMyself", NOT p.valid @> app.today() AND upper(p.valid) <= app.today() AS ended,
    false AS "worksElsewhere"
  FROM app.post p JOIN app.service s ON s.id = p.service_id
  WHERE p.id = $1 AND s.organisation_id = app.my_administered_organisation()`;

const accountFacts = `SELECT u.id = app.me() AS "isMyself", NOT u.active AS ended, EXISTS (
    SELECT 1 FROM app.post p JOIN app.service s ON s.id = p.service_id WHERE p.user_id = u.id AND p.valid @> app.today()
      AND s.organisation_id <> app.my_administered_organisation()) AS "worksElsewhere"
  FROM app.app_user u WHERE u.id = $1 AND u.kind = 'staff' AND EXISTS (
    SELECT 1 FROM app.post p JOIN app.service s ON s.id = p.service_id WHERE p.user_id = u.id
      AND s.organisation_id = app.my_administered_organisation())`;

type Facts = Omit<Ending, 'reason'> & Record<string, unknown>;

/** Somebody leaves: access ends with the answer to this request, and the log of roles says who did it and why. */
@Injectable()
export class LeavingService {
  constructor(
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  async endPost(postId: string, reason: string): Promise<Ended> {
    const facts = await this.statements.one<Facts>(postFacts, [postId]);
    requireMayEnd({ ...facts, reason });
    await this.statements.rows('SELECT app.end_post($1, $2)', [postId, reason.trim()]);
    this.request.log({ action: 'post.end', allowed: true, basis: 'local_administrator', reason });
    return { id: postId };
  }

  async closeAccount(userId: string, reason: string): Promise<Ended> {
    const facts = await this.statements.one<Facts>(accountFacts, [userId]);
    requireMayEnd({ ...facts, reason });
    await this.statements.rows('SELECT app.close_account($1, $2)', [userId, reason.trim()]);
    this.request.log({ action: 'user.close', allowed: true, basis: 'local_administrator', reason });
    return { id: userId };
  }
}

import { Injectable } from '@nestjs/common';
import { type Ending, requireMayEnd } from '#domain/leaver/leaver';
import { Statements } from '../../platform/database/statements.ts';
import { RequestContext } from '../../platform/request/request-context.ts';
import type { Ended, EndWithReason, LeavesBehind } from './leaving.dto.ts';

const inMyPlace = '(app.administers_all() OR s.organisation_id = app.my_administered_organisation())';

const postFacts = `SELECT p.user_id = app.me() AS "isMyself", coalesce(upper(p.valid) <= app.today(), false) AS ended,
    false AS "worksElsewhere"
  FROM app.post p JOIN app.service s ON s.id = p.service_id WHERE p.id = $1 AND ${inMyPlace}`;

const accountFacts = `SELECT u.id = app.me() AS "isMyself", NOT u.active AS ended, NOT app.administers_all() AND EXISTS (
    SELECT 1 FROM app.post p JOIN app.service s ON s.id = p.service_id WHERE p.user_id = u.id AND p.valid @> app.today()
      AND s.organisation_id <> app.my_administered_organisation()) AS "worksElsewhere"
  FROM app.app_user u WHERE u.id = $1 AND u.kind = 'staff' AND (app.administers_all() OR EXISTS (
    SELECT 1 FROM app.post p JOIN app.service s ON s.id = p.service_id WHERE p.user_id = u.id AND ${inMyPlace}))`;

const running = `SELECT p.id FROM app.post p JOIN app.service s ON s.id = p.service_id
  WHERE p.user_id = $1 AND (upper_inf(p.valid) OR upper(p.valid) > app.today()) AND ${inMyPlace}`;

type Facts = Pick<Ending, 'isMyself' | 'ended' | 'worksElsewhere'> & Record<string, unknown>;

/** Somebody leaves: access ends with the answer to this request or after the last day, and the log of roles says who did it and why. */
@Injectable()
export class LeavingService {
  constructor(
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  async postLeavesBehind(postId: string): Promise<LeavesBehind> {
    await this.statements.one(postFacts, [postId]);
    return this.leavesBehind([postId]);
  }

  async userLeavesBehind(userId: string): Promise<LeavesBehind> {
    await this.statements.one(accountFacts, [userId]);
    const posts = await this.statements.rows<{ id: string }>(running, [userId]);
    return this.leavesBehind(posts.map(({ id }) => id));
  }

  async endPost(postId: string, wish: EndWithReason): Promise<Ended> {
    const facts = await this.statements.one<Facts>(postFacts, [postId]);
    const lastDay = this.requireMayEnd(facts, wish);
    await this.statements.rows('SELECT app.end_post_on($1, $2, $3)', [postId, lastDay, wish.reason.trim()]);
    this.log('post.end', wish.reason);
    return { id: postId };
  }

  async closeAccount(userId: string, wish: EndWithReason): Promise<Ended> {
    const facts = await this.statements.one<Facts>(accountFacts, [userId]);
    const lastDay = this.requireMayEnd(facts, wish);
    const values = [userId, lastDay, wish.reason.trim()];
    await this.statements.rows('SELECT app.close_account_on($1, $2, $3)', values);
    this.log('user.close', wish.reason);
    return { id: userId };
  }

  private requireMayEnd(facts: Facts, { reason, lastDay }: EndWithReason): string {
    const { today } = this.request.signedIn;
    requireMayEnd({ ...facts, reason, lastDay: lastDay ?? today, today });
    return lastDay ?? today;
  }

  private leavesBehind(posts: readonly string[]): Promise<LeavesBehind> {
    return this.statements.one<LeavesBehind & Record<string, unknown>>(
      'SELECT * FROM app.leaves_behind($1::uuid[])',
      [posts],
    );
  }

  private log(action: string, reason: string): void {
    const basis = this.request.signedIn.role === 'local_admin' ? 'local_administrator' : 'administrator';
    this.request.log({ action, allowed: true, basis, reason });
  }
}

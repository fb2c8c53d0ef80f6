import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { refusal } from '#domain/problem/refusal';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import { csrfTokenOf } from './csrf.ts';
import type { OwnPost, Session } from './session.dto.ts';

const ownPosts = `SELECT p.id, p.title, p.role, s.name AS "serviceName" FROM app.post p JOIN app.service s ON s.id = p.service_id
  WHERE p.user_id = app.me() AND p.valid @> app.today() ORDER BY p.id`;

/** Sessions live in the database as a digest; the secret is in the browser's cookie and nowhere else. */
@Injectable()
export class SessionService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  /** Starts a session for a user whose password was right. Answers with the secret for the cookie. */
  async start(userId: string): Promise<string> {
    const secret = randomBytes(32).toString('hex');
    const digest = createHash('sha256').update(secret).digest();
    await this.dataSource.query('SELECT app.session_start($1, $2)', [userId, digest]);
    return secret;
  }

  async read(): Promise<Session> {
    const {
      userId,
      secret,
      username,
      name,
      role,
      postId,
      title,
      serviceId,
      serviceName,
      serviceKind,
      youngPersonId,
      today,
    } = this.request.signedIn;
    const posts = await this.statements.rows<OwnPost & { id: string }>(ownPosts);
    const user = {
      id: userId,
      username,
      name,
      role,
      postId,
      title,
      serviceId,
      serviceName,
      serviceKind,
      youngPersonId,
      posts,
    };
    return { user, csrfToken: csrfTokenOf(secret), today };
  }

  async end(everywhere: boolean): Promise<void> {
    await this.statements.rows('SELECT app.session_end($1)', [everywhere]);
  }

  async changePost(postId: string): Promise<void> {
    const { changed } = await this.statements.one<{ changed: boolean }>(
      'SELECT app.session_change_post($1) AS changed',
      [postId],
    );
    if (!changed) throw refusal('not-found');
  }
}

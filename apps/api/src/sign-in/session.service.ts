import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { isNarrow } from '#domain/assurance/own-level';
import type { Language } from '#domain/language/languages';
import { refusal } from '#domain/problem/refusal';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import { csrfTokenOf } from './csrf.ts';
import type { Proof } from './proof.ts';
import { digestOf, newSecret } from './secret.ts';
import type { OwnPost, Session } from './session.dto.ts';

const ownPosts = `SELECT p.id, p.title, p.role, s.name AS "serviceName" FROM app.post p JOIN app.service s ON s.id = p.service_id
  WHERE p.user_id = app.me() AND p.valid @> app.today() ORDER BY p.id`;

const ownLanguage = 'SELECT language FROM app.app_user WHERE id = app.me()';

/** Sessions live in the database as a digest; the secret is in the browser's cookie and nowhere else. */
@Injectable()
export class SessionService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  /** Starts a session for a user who has shown who they are. Answers with the secret for the cookie. */
  async start(userId: string, proof: Proof, secret = newSecret()): Promise<string> {
    await this.dataSource.transaction(async (manager) => {
      await manager.query(`SELECT set_config('app.request', $1, true)`, [this.request.circumstances]);
      await manager.query('SELECT app.session_start($1, $2, jsonb_populate_record(NULL::app.proof, $3))', [
        ...[userId, digestOf(secret)],
        JSON.stringify(proof),
      ]);
    });
    return secret;
  }

  /** T05: shown again who they are, the session goes on under a new secret, and the old one is no longer known. */
  async stepUp(proof: Proof, secret = newSecret()): Promise<string> {
    const { renewed } = await this.statements.one<{ renewed: boolean }>(
      'SELECT app.session_step_up($1, jsonb_populate_record(NULL::app.proof, $2)) AS renewed',
      [digestOf(secret), JSON.stringify(proof)],
    );
    if (!renewed) throw refusal('not-signed-in');
    await this.statements.rows(`SELECT set_config('app.session', $1, true)`, [secret]);
    this.request.signIn({ ...this.request.signedIn, secret });
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
      provider,
      level,
      today,
    } = this.request.signedIn;
    const posts = await this.statements.rows<OwnPost & { id: string }>(ownPosts);
    const { language } = await this.statements.one<{ language: Language | null }>(ownLanguage);
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
      provider,
      narrow: isNarrow({ role, provider, level }),
      posts,
      language,
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

  async chooseLanguage(language: Language): Promise<void> {
    await this.statements.rows('SELECT app.choose_language($1)', [language]);
  }
}

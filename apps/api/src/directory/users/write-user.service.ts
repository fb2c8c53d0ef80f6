import { Injectable } from '@nestjs/common';
import { refusal } from '#domain/problem/refusal';
import { requireStaff, usernameFrom } from '#domain/staff/staff-wish';
import { Statements } from '../../platform/database/statements.ts';
import { RequestContext } from '../../platform/request/request-context.ts';
import { Sealing } from '../../platform/sealing/sealing.ts';
import { compared } from '../../sealing/alike-indexes.ts';
import { PostFacts, postJson } from '../posts/post-facts.ts';
import type { Written } from '../written.dto.ts';
import type { ChangeUser, GivePost, MakeUser, PostGiven } from './write-user.dto.ts';

const taken = `SELECT EXISTS (SELECT FROM app.app_user WHERE username = $1) AS "usernameTaken"`;
const known = `SELECT u.username FROM app.app_user u WHERE u.id = $1 AND u.id = ANY ((SELECT app.my_administered())::uuid[])`;

/** Users are made and changed. Their names are compared with those in cases (A05), so what they are compared by is made here. */
@Injectable()
export class WriteUserService {
  constructor(
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly sealing: Sealing,
    private readonly facts: PostFacts,
  ) {}

  async make(wish: MakeUser, importId: string | null = null): Promise<Written> {
    const username = usernameFrom(wish.username);
    const found = await this.statements.one<{ usernameTaken: boolean }>(taken, [username]);
    requireStaff({ name: wish.name, email: wish.email, username, ...found });
    if (wish.post === undefined) {
      if (this.request.signedIn.role !== 'system_admin') throw refusal('blocked', ['post_missing']);
    } else await this.facts.require(null, wish.post, 'alone');
    const user = JSON.stringify({ ...this.columns(wish), username });
    const post = wish.post === undefined ? null : postJson(wish.post);
    const { id } = await this.statements.one<{ id: string }>('SELECT app.make_user($1, $2, $3) AS id', [
      ...[user, post],
      importId,
    ]);
    this.log('user.make', id);
    return { id, version: 1 };
  }

  async change(userId: string, version: number, wish: ChangeUser): Promise<Written> {
    const { username } = await this.statements.one<{ username: string }>(known, [userId]);
    requireStaff({
      name: wish.name,
      email: wish.email,
      username: usernameFrom(username),
      usernameTaken: false,
    });
    const values = [userId, version, JSON.stringify(this.columns(wish))];
    const changed = await this.statements.one<{ version: number | null }>(
      'SELECT app.change_user($1, $2, $3) AS version',
      values,
    );
    if (changed.version === null) throw refusal('stale-version');
    this.log('user.change', userId);
    return { id: userId, version: changed.version };
  }

  async givePost(userId: string, wish: GivePost): Promise<PostGiven> {
    if (userId !== this.request.signedIn.userId) await this.statements.one(known, [userId]);
    await this.facts.require(userId, wish, 'alone');
    const given = await this.statements.one<{ id: string }>('SELECT app.give_post($1, $2) AS id', [
      userId,
      postJson(wish),
    ]);
    this.log('post.give', userId);
    return given;
  }

  private columns({ name, email, phone }: ChangeUser): Record<string, string | null> {
    const written = { name: name.trim(), email: email.trim(), phone: phone.trim() };
    return { ...written, ...compared.app_user.indexes(written, this.sealing.ring) };
  }

  private log(action: string, userId: string): void {
    this.request.log({ action, allowed: true, basis: 'administration', reason: userId });
  }
}

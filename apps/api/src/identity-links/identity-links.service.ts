import { Injectable } from '@nestjs/common';
import { adapterOf } from '#domain/assurance/adapters';
import { keysFrom } from '#domain/assurance/verified';
import { refusal } from '#domain/problem/refusal';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import { IdentityIndex } from '../sign-in/providers/identity-index.ts';
import type { CodeMade, LinkShown, LinksOfUser, MakeLink } from './identity-links.dto.ts';
import { codeDigest, newCode } from './link-codes.ts';

const whom = `SELECT u.id AS "userId", u.name FROM app.app_user u WHERE u.id = $1 AND u.id = ANY ((SELECT app.my_administered())::uuid[])`;
const live = `SELECT l.id, l.provider, l.key_kind AS "keyKind", l.made_at AS "madeAt", m.name AS "madeBy", l.made_by_code AS "madeByCode"
  FROM app.identity_link l JOIN app.app_user m ON m.id = l.made_by_user_id WHERE l.user_id = $1 AND l.ended_at IS NULL ORDER BY l.made_at, l.id`;
const code = `SELECT max(expires_at) AS until FROM app.link_code WHERE user_id = $1 AND used_at IS NULL AND expires_at > app.clock()`;
const add = `INSERT INTO app.identity_link (user_id, provider, key_kind, key_digest, made_by_user_id)
  VALUES ($1, $2, $3, $4::text::bytea, app.me())`;
const invite = `INSERT INTO app.link_code (user_id, digest, made_by_user_id) VALUES ($1, $2, app.me()) RETURNING expires_at AS until`;
const end = `UPDATE app.identity_link SET ended_at = app.clock(), end_reason = $3 WHERE id = $1 AND user_id = $2 AND ended_at IS NULL RETURNING id`;

/** Who a verified identity is here: made beforehand, by an administrator who knows the person. */
@Injectable()
export class IdentityLinksService {
  constructor(
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly index: IdentityIndex,
  ) {}

  async read(userId: string): Promise<LinksOfUser> {
    const user = await this.statements.one<{ userId: string; name: string }>(whom, [userId]);
    const links = await this.statements.rows<LinkShown & { id: string }>(live, [userId]);
    const { until } = await this.statements.one<{ until: Date | null }>(code, [userId]);
    return { ...user, links, codeUntil: until };
  }

  async make(userId: string, { provider, keyKind, value }: MakeLink): Promise<LinksOfUser> {
    await this.statements.one(whom, [userId]);
    const [key] = keysFrom(keyKind, value);
    if (key === undefined || !adapterOf(provider).keyKinds.includes(keyKind))
      throw Object.assign(refusal('invalid-input'), { fields: [{ field: 'value', rules: ['form'] }] });
    await this.statements.rows(add, [userId, provider, keyKind, this.index.of(key).digest]);
    this.log('identity-link.make', userId);
    return this.read(userId);
  }

  async end(userId: string, linkId: string, reason: string): Promise<LinksOfUser> {
    await this.statements.one(end, [linkId, userId, reason.trim()]);
    this.log('identity-link.end', userId);
    return this.read(userId);
  }

  async invite(userId: string): Promise<CodeMade> {
    await this.statements.one(whom, [userId]);
    const made = newCode();
    const { until } = await this.statements.one<{ until: Date }>(invite, [userId, codeDigest(made)]);
    this.log('identity-link.invite', userId);
    return { code: made, until };
  }

  private log(action: string, userId: string): void {
    this.request.log({ action, allowed: true, basis: 'administration', reason: userId });
  }
}

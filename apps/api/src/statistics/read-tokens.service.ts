import { Injectable } from '@nestjs/common';
import { FiguresPool } from '../figures/figures-pool.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import { digestOf, newSecret } from '../sign-in/secret.ts';
import type { ReadTokenListed, ReadTokenMade, ReadTokens, ReadTokenWanted } from './read-tokens.dto.ts';

const allTokens = `SELECT t.id, t.client, t.made_at AS "madeAt", t.by_name AS "byName", t.expires_on::text AS "expiresOn",
    (SELECT max(u.day)::text FROM figures.read_token_use u WHERE u.token_id = t.id) AS "usedOn",
    e.ended_at AS "endedAt", e.by_name AS "endedByName", e.token_id IS NULL AND t.expires_on >= $1::date AS live
  FROM figures.read_token t LEFT JOIN figures.read_token_end e ON e.token_id = t.id ORDER BY t.made_at DESC, t.id DESC`;

/** The tokens that clients read with. What each is, is said once and kept nowhere. */
@Injectable()
export class ReadTokensService {
  constructor(
    private readonly pool: FiguresPool,
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  async all(): Promise<ReadTokens> {
    const { today } = this.request.signedIn;
    return {
      today,
      tokens: await this.pool.rows<ReadTokenListed & Record<string, unknown>>('read-tokens', allTokens, [
        today,
      ]),
    };
  }

  async make({ client, expiresOn }: ReadTokenWanted): Promise<ReadTokenMade> {
    const token = newSecret();
    await this.statements.rows('SELECT app.make_read_token($1, $2, $3::date)', [
      client.trim(),
      digestOf(token),
      expiresOn,
    ]);
    return { token };
  }

  async end(readTokenId: string): Promise<void> {
    await this.statements.rows('SELECT app.end_read_token($1)', [readTokenId]);
  }
}

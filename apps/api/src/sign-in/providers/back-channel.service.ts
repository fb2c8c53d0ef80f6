import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { createRemoteJWKSet, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import type { DataSource } from 'typeorm';
import { refusal } from '#domain/problem/refusal';
import type { ProviderSettings } from '../../platform/provider-settings.ts';
import { RequestContext } from '../../platform/request/request-context.ts';
import { nameDigest } from './proof-of.ts';
import { ProviderClients } from './provider-clients.ts';

const loggedOut = 'http://schemas.openid.net/event/backchannel-logout';
const oldest = '5 minutes';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** OpenID Connect Back-Channel Logout 1.0, section 2.6: it says that somebody signed out, once, and is no identity token. */
const isLogout = ({ events, nonce, jti, sub, sid, iat }: JWTPayload): boolean =>
  isObject(events) &&
  isObject(events[loggedOut]) &&
  nonce === undefined &&
  typeof jti === 'string' &&
  typeof iat === 'number' &&
  (typeof sub === 'string' || typeof sid === 'string');

/** A provider says that somebody has signed out there. Believed only when it is signed by the provider, for us, now, and new. */
@Injectable()
export class BackChannelService {
  private readonly keys = new Map<string, JWTVerifyGetKey>();

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly clients: ProviderClients,
    private readonly request: RequestContext,
  ) {}

  async end(id: string, token: string): Promise<void> {
    const settings = this.clients.settingsOf(id);
    const { jti, sub, sid } = await this.verified(settings, token);
    const session = typeof sid === 'string' ? nameDigest(sid) : null;
    const subject = sub === undefined ? null : nameDigest(sub);
    const [row] = await this.dataSource.transaction(async (manager) => {
      await manager.query(`SELECT set_config('app.request', $1, true)`, [this.request.circumstances]);
      return manager.query<{ fresh: boolean }[]>(
        'SELECT app.session_end_by_provider($1, $2::text::bytea, $3::text::bytea, $4::text::bytea) AS fresh',
        [id, nameDigest(String(jti)), subject, session],
      );
    });
    if (row?.fresh !== true) throw refusal('invalid-input', ['logout-token-seen']);
  }

  private async verified(settings: ProviderSettings, token: string): Promise<JWTPayload> {
    const configuration = await this.clients.of(settings);
    const { issuer, jwks_uri: address } = configuration.serverMetadata();
    if (address === undefined) throw refusal('invalid-input', ['logout-token']);
    const keys =
      this.keys.get(settings.id) ?? createRemoteJWKSet(new URL(address), { timeoutDuration: 5000 });
    this.keys.set(settings.id, keys);
    const { payload } = await jwtVerify(token, keys, {
      ...{ issuer, audience: settings.clientId, maxTokenAge: oldest, clockTolerance: 30 },
      algorithms: ['RS256', 'PS256', 'ES256'],
    }).catch((error: unknown) => {
      throw Object.assign(refusal('invalid-input', ['logout-token']), { cause: error });
    });
    if (!isLogout(payload)) throw refusal('invalid-input', ['logout-token']);
    return payload;
  }
}

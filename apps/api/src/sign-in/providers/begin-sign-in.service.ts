import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import * as client from 'openid-client';
import type { DataSource } from 'typeorm';
import { adapterOf } from '#domain/assurance/adapters';
import { type Level, reaches } from '#domain/assurance/assurance';
import { returnPath } from '#domain/assurance/return-path';
import { refusal } from '#domain/problem/refusal';
import type { ProviderSettings } from '../../platform/provider-settings.ts';
import { digestOf, newSecret } from '../secret.ts';
import { flowValues } from './flow-secret.ts';
import { ProviderClients } from './provider-clients.ts';
import { signInRefused } from './sign-in-refused.ts';

export interface Wish {
  readonly returnTo: string | undefined;
  readonly level: Level | undefined;
  /** The session's secret, when somebody who is signed in shows once more who it is. */
  readonly session: string | null;
}

/** Sends somebody to a provider: code flow with PKCE, the request pushed first, and nothing about it in the database but a digest. */
@Injectable()
export class BeginSignInService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly clients: ProviderClients,
  ) {}

  async begin(id: string, wish: Wish): Promise<{ secret: string; goTo: string }> {
    const settings = this.clients.settingsOf(id);
    const level = this.levelOf(settings, wish.level);
    const secret = newSecret();
    const goTo = await this.addressOf(settings, level, secret, wish.session !== null);
    const [row] = await this.dataSource.query<{ begun: boolean }[]>(
      'SELECT app.sign_in_begin($1, $2, $3, $4, $5) AS begun',
      [digestOf(secret), id, level, returnPath(wish.returnTo), wish.session],
    );
    if (row?.begun !== true) throw refusal('not-signed-in');
    return { secret, goTo };
  }

  private levelOf({ kind, level }: ProviderSettings, wished: Level | undefined): Level {
    if (wished === undefined || reaches(level, wished)) return level;
    if (!reaches(adapterOf(kind).surest, wished)) throw refusal('not-found');
    return wished;
  }

  private async addressOf(
    settings: ProviderSettings,
    level: Level,
    secret: string,
    again: boolean,
  ): Promise<string> {
    const configuration = await this.clients.of(settings);
    const adapter = adapterOf(settings.kind);
    const { state, nonce, verifier } = flowValues(secret);
    const parameters = {
      redirect_uri: this.clients.callbackOf(settings),
      scope: adapter.scope,
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ...{ state, nonce },
      ...adapter.ask(level, settings),
      ...(again ? { prompt: 'login', max_age: '0' } : {}),
    };
    const pushes = configuration.serverMetadata().pushed_authorization_request_endpoint !== undefined;
    if (!pushes && adapter.pushed === 'always') throw signInRefused('interrupted');
    if (!pushes) return client.buildAuthorizationUrl(configuration, parameters).href;
    const pushed = await client
      .buildAuthorizationUrlWithPAR(configuration, parameters)
      .catch((error: unknown) => {
        throw signInRefused('provider-away', error);
      });
    return pushed.href;
  }
}

import { Injectable } from '@nestjs/common';
import * as client from 'openid-client';
import { adapterOf, readSignIn } from '#domain/assurance/adapters';
import type { Level } from '#domain/assurance/assurance';
import type { Claims } from '#domain/assurance/claims';
import type { Reading } from '#domain/assurance/verified';
import type { ProviderSettings } from '../../platform/provider-settings.ts';
import { flowValues } from './flow-secret.ts';
import { ProviderClients } from './provider-clients.ts';
import { signInRefused, type SignInRefused } from './sign-in-refused.ts';

export interface ProviderAnswer {
  readonly reading: Reading & { verified: true };
  readonly subject: string;
  /** The provider's own session, when it says so. */
  readonly session: string | null;
  readonly idToken: string;
}

type Tokens = Awaited<ReturnType<typeof client.authorizationCodeGrant>>;

const whyOf = (error: unknown): SignInRefused => {
  if (error instanceof client.AuthorizationResponseError && error.error === 'access_denied')
    return signInRefused('cancelled', error);
  const away = error instanceof client.ClientError && error.code === 'OAUTH_TIMEOUT';
  return signInRefused(away || error instanceof TypeError ? 'provider-away' : 'interrupted', error);
};

/** Takes the code to the provider and believes what comes back only when every check holds: state, nonce, issuer, audience, signature, time. */
@Injectable()
export class ProviderAnswerService {
  constructor(private readonly clients: ProviderClients) {}

  async read(
    settings: ProviderSettings,
    address: URL,
    secret: string,
    asked: Level,
  ): Promise<ProviderAnswer> {
    const configuration = await this.clients.of(settings);
    const { state, nonce, verifier } = flowValues(secret);
    const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier };
    const tokens = await client
      .authorizationCodeGrant(configuration, address, { ...checks, idTokenExpected: true })
      .catch((error: unknown) => {
        throw whyOf(error);
      });
    const claims = tokens.claims();
    const idToken = tokens.id_token;
    if (claims === undefined || idToken === undefined) throw signInRefused('interrupted');
    const more = await this.more(settings, configuration, tokens, claims.sub);
    const reading = readSignIn(settings.kind, { ...more, ...claims }, asked, settings);
    if (!reading.verified) throw signInRefused(reading.why);
    const { sid } = claims;
    return { reading, subject: claims.sub, session: typeof sid === 'string' ? sid : null, idToken };
  }

  private async more(
    { kind }: ProviderSettings,
    configuration: client.Configuration,
    tokens: Tokens,
    subject: string,
  ): Promise<Claims> {
    if (!adapterOf(kind).asksForMore) return {};
    return client.fetchUserInfo(configuration, tokens.access_token, subject).catch((error: unknown) => {
      throw whyOf(error);
    });
  }
}

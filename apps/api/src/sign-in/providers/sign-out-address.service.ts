import { Injectable } from '@nestjs/common';
import * as client from 'openid-client';
import { Configuration } from '../../platform/configuration.ts';
import { Statements } from '../../platform/database/statements.ts';
import { RequestContext } from '../../platform/request/request-context.ts';
import { ProviderClients } from './provider-clients.ts';
import { openToken } from './sealed-token.ts';

/** Signing out here signs out at the provider as well: otherwise the next person at the machine is let in without being asked. */
@Injectable()
export class SignOutAddressService {
  constructor(
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly clients: ProviderClients,
    private readonly configuration: Configuration,
  ) {}

  /** The provider's page for signing out; null in the demo, and when the provider has none or cannot be reached. */
  async read(): Promise<string | null> {
    const { provider, secret } = this.request.signedIn;
    const known = this.clients.knownOf(provider);
    if (known?.serverMetadata().end_session_endpoint === undefined) return null;
    const { sealed } = await this.statements.one<{ sealed: string | null }>(
      'SELECT app.session_sealed_token() AS sealed',
    );
    if (sealed === null) return null;
    return client.buildEndSessionUrl(known, {
      id_token_hint: await openToken(sealed, secret),
      post_logout_redirect_uri: `${this.configuration.publicUrl}/sign-in`,
    }).href;
  }
}

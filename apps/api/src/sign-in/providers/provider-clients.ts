import { Injectable } from '@nestjs/common';
import * as client from 'openid-client';
import { refusal } from '#domain/problem/refusal';
import { Configuration } from '../../platform/configuration.ts';
import { isLoopbackHost } from '../../platform/loopback-host.ts';
import type { ProviderSettings } from '../../platform/provider-settings.ts';
import { clientAuthOf } from './provider-keys.ts';
import { signInRefused } from './sign-in-refused.ts';

const secondsToWait = 5;

const discover = async (settings: ProviderSettings): Promise<client.Configuration> => {
  const issuer = new URL(settings.issuer);
  const plain = issuer.protocol === 'http:' && isLoopbackHost(issuer.hostname);
  const configuration = await client.discovery(
    issuer,
    settings.clientId,
    undefined,
    await clientAuthOf(settings),
    { timeout: secondsToWait, execute: plain ? [client.allowInsecureRequests] : [] },
  );
  // the identity token is believed for its signature, not for the connection that it came by
  client.enableNonRepudiationChecks(configuration);
  return configuration;
};

/**
 * What we know of each provider, asked for when it is first needed and kept. A provider that cannot be reached stops
 * nobody who is signed in already (R08), and is asked again the next time.
 */
@Injectable()
export class ProviderClients {
  private readonly asked = new Map<string, Promise<client.Configuration>>();
  private readonly known = new Map<string, client.Configuration>();

  constructor(private readonly configuration: Configuration) {}

  settingsOf(id: string): ProviderSettings {
    const settings = this.configuration.providers.find((one) => one.id === id);
    if (settings === undefined) throw refusal('not-found');
    return settings;
  }

  async of(settings: ProviderSettings): Promise<client.Configuration> {
    const asking = this.asked.get(settings.id) ?? discover(settings);
    this.asked.set(settings.id, asking);
    try {
      const found = await asking;
      this.known.set(settings.id, found);
      return found;
    } catch (error) {
      this.asked.delete(settings.id);
      throw signInRefused('provider-away', error);
    }
  }

  /** What is known already, without asking: where something must not wait for another machine. */
  knownOf(id: string): client.Configuration | undefined {
    return this.known.get(id);
  }

  callbackOf({ id }: ProviderSettings): string {
    return `${this.configuration.publicUrl}/api/sign-in/${id}/callback`;
  }
}

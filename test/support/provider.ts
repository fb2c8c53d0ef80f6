import type { AddressInfo } from 'node:net';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import Provider, { type Configuration } from 'oidc-provider';
import type { ProviderKind } from '#domain/assurance/adapters';
import type { ProviderSettings } from '../../apps/api/src/platform/provider-settings.ts';
import { ownFolder } from './own-folder.ts';

/** Somebody who can sign in at the test's provider: what it vouches for, in the real provider's own claims. */
export interface Identity {
  readonly claims: Readonly<Record<string, unknown>>;
  /** What it says about how (acr), whatever was asked for. */
  readonly acr?: string;
}

/** Changes the identity token on its way out, to be signed by the provider's own key: a provider that lies. */
export type Lie = (
  claims: Record<string, unknown>,
  sign: (claims: Record<string, unknown>, header?: object) => Promise<string>,
) => Promise<string>;

/** A real OpenID provider on this machine, which answers as one of the real ones does. */
export interface TestProvider {
  readonly issuer: string;
  readonly settings: ProviderSettings;
  /** Who signs in the next time somebody is sent there. */
  person: Identity | null;
  lie: Lie | null;
  /** Signs a message to Laget, as the provider or as somebody else. */
  sign(claims: object, header?: object, with_?: 'own' | 'strange'): Promise<string>;
  /** What the provider was asked for, request by request. */
  readonly asked: URLSearchParams[];
  close(): Promise<void>;
}

const claimNames = [
  'pid',
  'oid',
  'tid',
  'acrs',
  'groups',
  'email',
  'helseid://claims/identity/security_level',
  'helseid://claims/identity/pid',
  'helseid://claims/hpr/hpr_number',
  'helseid://claims/client/claims/orgnr_parent',
  'https://n.feide.no/claims/userid_sec',
];

const scopes = [
  'openid',
  'profile',
  'userid-nin',
  'helseid://scopes/identity/pid',
  'helseid://scopes/identity/security_level',
  'helseid://scopes/hpr/hpr_number',
];

const acrValues = [
  'idporten-loa-substantial',
  'idporten-loa-high',
  'urn:mace:feide.no:auth:level:fad08:2',
  'urn:mace:feide.no:auth:level:fad08:3',
];

const folder = ownFolder('provider');

const keyPair = async (kid: string): Promise<{ secret: JWK; open: JWK }> => {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  const marked = { kid, alg: 'RS256', use: 'sig' };
  return {
    secret: { ...(await exportJWK(privateKey)), ...marked },
    open: { ...(await exportJWK(publicKey)), ...marked },
  };
};

const inFile = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text, { mode: 0o600 });
  return file;
};

interface Wanted {
  readonly kind: ProviderKind;
  readonly id?: string;
  /** The address that browsers know Laget by. */
  readonly publicUrl: string;
  readonly level?: 'substantial' | 'high';
  readonly tenants?: readonly string[];
  /** Answers on a page with a button, for a real browser; otherwise at once. */
  readonly page?: boolean;
  readonly withoutPushing?: boolean;
}

const settingsOf = (
  { kind, id = kind, level, tenants = [] }: Wanted,
  issuer: string,
  key: JWK,
): ProviderSettings => ({
  ...{ id, kind, issuer, clientId: `laget-${id}`, name: null, tenants, mfaContext: 'c1' },
  keyFile: kind === 'feide' ? null : inFile(`${id}.jwk.json`, JSON.stringify(key)),
  secretFile: kind === 'feide' ? inFile(`${id}.secret`, 'a-secret-of-the-test') : null,
  level: level ?? (kind === 'idporten' || kind === 'helseid' ? 'high' : 'substantial'),
});

const configurationOf = (
  { kind, id = kind, publicUrl, withoutPushing }: Wanted,
  own: JWK,
  client: JWK,
  find: (accountId: string) => Identity,
): Configuration => ({
  clients: [
    {
      client_id: `laget-${id}`,
      redirect_uris: [`${publicUrl}/api/sign-in/${id}/callback`],
      post_logout_redirect_uris: [`${publicUrl}/sign-in`],
      require_auth_time: true,
      backchannel_logout_uri: `${publicUrl}/api/sign-in/${id}/logout`,
      backchannel_logout_session_required: true,
      require_pushed_authorization_requests: kind === 'idporten' || kind === 'helseid',
      ...(kind === 'feide'
        ? { token_endpoint_auth_method: 'client_secret_basic', client_secret: 'a-secret-of-the-test' }
        : {
            token_endpoint_auth_method: 'private_key_jwt',
            token_endpoint_auth_signing_alg: 'RS256',
            jwks: { keys: [client] },
          }),
    },
  ],
  jwks: { keys: [own] },
  cookies: { keys: ['a-key-of-the-test'] },
  scopes,
  acrValues,
  claims: { openid: ['sub', ...claimNames], acr: null, auth_time: null, sid: null },
  conformIdTokenClaims: false,
  pkce: { required: () => true },
  features: {
    devInteractions: { enabled: false },
    claimsParameter: { enabled: false },
    pushedAuthorizationRequests: { enabled: withoutPushing !== true },
    backchannelLogout: { enabled: true },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: (context, form) => {
        context.body = `<!doctype html><html lang="nb"><title>Testinnlogging</title><main>${form}
          <button form="op.logoutForm" name="logout" value="yes">Logg ut av test-ID</button></main></html>`;
      },
    },
  },
  ttl: { Session: 3600, Grant: 3600, Interaction: 600, AccessToken: 600, IdToken: 600 },
  findAccount: (_, accountId) => ({
    accountId,
    claims: () => ({ sub: accountId, ...find(accountId).claims }),
  }),
  interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
});

const page = (uid: string): string =>
  `<!doctype html><html lang="nb"><title>Testinnlogging</title><main><h1>Testinnlogging</h1>
   <form method="post" action="/interaction/${uid}"><button>Logg inn med test-ID</button></form></main></html>`;

export const startProvider = async (wanted: Wanted): Promise<TestProvider> => {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const bound: AddressInfo | string | null = server.address();
  const issuer = `http://127.0.0.1:${String(typeof bound === 'object' && bound !== null ? bound.port : 0)}`;
  const [own, client, strange] = await Promise.all([keyPair('own'), keyPair('client'), keyPair('own')]);
  const people = new Map<string, Identity>();
  const nobody: Identity = { claims: {} };
  const find = (accountId: string): Identity => people.get(accountId) ?? nobody;
  const provider = new Provider(issuer, configurationOf(wanted, own.secret, client.open, find));
  const sign = async (claims: object, header: object = {}, with_: 'own' | 'strange' = 'own') => {
    const { importJWK } = await import('jose');
    const key = await importJWK(with_ === 'own' ? own.secret : strange.secret, 'RS256');
    return new SignJWT({ ...claims }).setProtectedHeader({ alg: 'RS256', kid: 'own', ...header }).sign(key);
  };
  const it: TestProvider = {
    issuer,
    settings: settingsOf(wanted, issuer, client.secret),
    person: null,
    lie: null,
    asked: [],
    sign,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
  provider.use(async (context, next) => {
    await next();
    if (context.path === '/request' && context.oidc.params)
      it.asked.push(
        new URLSearchParams(
          Object.entries(context.oidc.params).map(([k, v]) => [k, typeof v === 'string' ? v : '']),
        ),
      );
    const { body }: { body: unknown } = context;
    if (it.lie === null || typeof body !== 'object' || body === null || !('id_token' in body)) return;
    const claims = JSON.parse(Buffer.from(String(body.id_token).split('.')[1] ?? '', 'base64url').toString());
    context.body = { ...body, id_token: await it.lie(claims, (lied, header) => sign(lied, header)) };
  });
  let count = 0;
  const finish = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { params, grantId } = await provider.interactionDetails(request, response);
    const person = it.person;
    if (person === null) {
      await provider.interactionFinished(request, response, { error: 'access_denied' });
      return;
    }
    count += 1;
    const accountId = [...people].find(([, known]) => known === person)?.[0] ?? `person-${String(count)}`;
    people.set(accountId, person);
    const grant =
      (grantId === undefined ? undefined : await provider.Grant.find(grantId)) ??
      new provider.Grant({ accountId, clientId: String(params['client_id']) });
    grant.addOIDCScope(scopes.join(' '));
    grant.addOIDCClaims(claimNames);
    const login = { accountId, ...(person.acr === undefined ? {} : { acr: person.acr }) };
    await provider.interactionFinished(request, response, {
      login,
      consent: { grantId: await grant.save() },
    });
  };
  const callback = provider.callback();
  server.on('request', (request, response) => {
    const uid = /^\/interaction\/([^/]+)$/.exec(request.url ?? '')?.[1];
    if (uid === undefined) void callback(request, response);
    else if (wanted.page === true && request.method === 'GET')
      response.setHeader('content-type', 'text/html; charset=utf-8').end(page(uid));
    else void finish(request, response);
  });
  return it;
};

/** Follows a browser's way through the provider, with its cookies, until it is sent back to Laget. */
export const walk = async (goTo: string, publicUrl: string): Promise<URL> => {
  const jar = new Map<string, string>();
  let address = goTo;
  for (let step = 0; step < 12; step += 1) {
    if (address.startsWith(publicUrl)) return new URL(address);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(address, { redirect: 'manual', headers: { cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    const next = response.headers.get('location');
    if (next === null)
      throw new Error(`The provider stopped at ${String(response.status)}: ${await response.text()}`);
    address = new URL(next, address).href;
  }
  throw new Error('The provider goes round and round');
};

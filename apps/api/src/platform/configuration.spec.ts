import { expect, test } from '@jest/globals';
import { Configuration } from './configuration.ts';
import { providersIn } from './provider-settings.ts';

const provider = {
  kind: 'idporten',
  issuer: 'https://idporten.no',
  clientId: 'laget',
  keyFile: '/etc/laget/idporten.jwk.json',
};
const real = {
  providers: providersIn(JSON.stringify({ providers: [provider] })),
  identityKeyFile: '/etc/laget/identity.key',
  publicUrl: 'https://laget.example.no',
};

const given = {
  demo: true,
  databaseUrl: 'postgres://app_rw@127.0.0.1/laget',
  figuresUrl: 'postgres://app_figures@127.0.0.1/laget',
  jobsUrl: 'postgres://app_jobs@127.0.0.1/laget',
  keys: { folder: '', shredded: '', holder: { kind: 'file', file: '' }, durable: true },
} as const;

test('invented numbers everywhere but in production, and real ones nowhere else', () => {
  expect(new Configuration(given).identityNumbers).toBe('synthetic');
  expect(new Configuration({ ...given, ...real, demo: false }).identityNumbers).toBe('synthetic');
  expect(new Configuration({ ...given, ...real, demo: false, production: true }).identityNumbers).toBe(
    'real',
  );
});

test.each([
  [{ identityNumbers: 'real' } as const, 'IDENTITY_NUMBERS=real'],
  [{ ...real, identityNumbers: 'real', demo: false } as const, 'IDENTITY_NUMBERS=real'],
  [
    { ...real, identityNumbers: 'synthetic', demo: false, production: true } as const,
    'IDENTITY_NUMBERS=synthetic',
  ],
  [{ production: true } as const, 'A demo is never production'],
])('%j does not start', (change, words) => {
  expect(() => new Configuration({ ...given, ...change })).toThrow(words);
});

test('with a provider of sign-in Laget needs no demo, and the cookie is the browser’s own safe kind', () => {
  const configuration = new Configuration({ ...given, ...real, demo: false, host: '0.0.0.0' });
  expect(configuration.plainCookie).toBe(false);
  expect(configuration.providers.map(({ id }) => id)).toEqual(['idporten']);
});

test.each([
  [{ demo: false }, 'nobody can sign in'],
  [{ providers: real.providers }, 'does not start with a provider'],
  [{ host: '0.0.0.0', publicUrl: 'http://127.0.0.1:3000' }, 'only answers on this machine'],
  [{ publicUrl: 'https://laget.example.no' }, 'only answers on this machine'],
  [{ ...real, demo: false, publicUrl: 'http://laget.example.no' }, 'must begin with https://'],
  [{ ...real, demo: false, publicUrl: 'https://laget.example.no/sti' }, 'and no more'],
  [{ ...real, demo: false, identityKeyFile: null }, 'must be given'],
])('nobody signs in where it is not safe: %#', (change, words) => {
  expect(() => new Configuration({ ...given, ...change })).toThrow(words);
});

test('tables of this machine itself are fetched in the demo alone', () => {
  const externalOwn = { port: 8443, ca: '' };
  expect(new Configuration({ ...given, externalOwn }).externalOwn).toEqual(externalOwn);
  expect(new Configuration(given).externalOwn).toBeNull();
  expect(() => new Configuration({ ...given, ...real, demo: false, externalOwn })).toThrow('Only the demo');
});

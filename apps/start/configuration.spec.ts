import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { Configuration } from './configuration.ts';
import { ownFolder } from '../../test/support/own-folder.ts';

const providers = join(ownFolder('start'), 'providers.json');
const idporten = { kind: 'idporten', issuer: 'https://idporten.no', clientId: 'laget', keyFile: '/k.json' };
writeFileSync(providers, JSON.stringify({ providers: [idporten] }));

const own = 'postgres://owner:secret@127.0.0.1:5432/laget';

test('without any setting Laget is a demo on port 3000 of this machine', () => {
  expect(new Configuration({})).toEqual({
    port: 3000,
    host: '127.0.0.1',
    databaseUrl: undefined,
    databaseAppUrl: undefined,
    databaseFiguresUrl: undefined,
    seedDate: undefined,
    statistics: { production: false, accepted: false },
    demo: true,
    providers: [],
    providersFile: undefined,
    publicUrl: undefined,
    identityKeyFile: undefined,
    identityNumbers: undefined,
  });
});

test('a server of one’s own is used when it is a demo on this machine', () => {
  expect(new Configuration({ DATABASE_URL: own, DEMO_MODE: 'true' }).databaseUrl).toBe(own);
});

test('with a provider for real people it starts on a server of one’s own without DEMO_MODE, anywhere', () => {
  const configuration = new Configuration({
    SIGN_IN_PROVIDERS: providers,
    DATABASE_URL: own.replace('127.0.0.1', 'db.example.no'),
    PUBLIC_URL: 'https://laget.example.no',
    HOST: '0.0.0.0',
    NODE_ENV: 'production',
    IDENTITY_NUMBERS: 'real',
  });
  expect(configuration.demo).toBe(false);
  expect(configuration.identityNumbers).toBe('real');
  expect(configuration.providers.map(({ id }) => id)).toEqual(['idporten']);
});

test('what a server tells is accepted aloud, and asked in production', () => {
  const of = (more: Record<string, string>) =>
    new Configuration({
      ...{ SIGN_IN_PROVIDERS: providers, DATABASE_URL: own, PUBLIC_URL: 'https://laget.example.no' },
      ...more,
    }).statistics;
  expect(of({ DATABASE_STATISTICS: 'closed' })).toEqual({ production: false, accepted: false });
  expect(of({ DATABASE_STATISTICS: 'open', NODE_ENV: 'production' })).toEqual({
    production: true,
    accepted: true,
  });
});

test.each([
  [{ DATABASE_URL: own }, 'without a provider'],
  [{ DATABASE_URL: own, DEMO_MODE: 'false' }, 'without a provider'],
  [{ DATABASE_URL: own.replace('127.0.0.1', 'db.example.no'), DEMO_MODE: 'true' }, 'on this machine'],
  [{ DATABASE_URL: 'laget', DEMO_MODE: 'true' }, 'DATABASE_URL cannot be read'],
  [{ DATABASE_URL: 'mysql://127.0.0.1/laget', DEMO_MODE: 'true' }, 'DATABASE_URL cannot be read'],
  [{ DEMO_MODE: 'false' }, 'without a provider'],
  [{ SIGN_IN_PROVIDERS: providers }, 'DATABASE_URL'],
  [{ SIGN_IN_PROVIDERS: providers, DATABASE_URL: own }, 'PUBLIC_URL is missing'],
  [{ SIGN_IN_PROVIDERS: providers, DEMO_MODE: 'true' }, 'for real people'],
  [{ SIGN_IN_PROVIDERS: '/nowhere.json' }, 'SIGN_IN_PROVIDERS=/nowhere.json'],
  [{ DEMO_MODE: 'yes' }, 'write true or false'],
  [{ HOST: '0.0.0.0' }, 'only answers on this machine'],
  [{ HOST: '127.0.0.1.example.no' }, 'only answers on this machine'],
  [{ NODE_ENV: 'production' }, 'does not start'],
  [{ IDENTITY_NUMBERS: 'both' }, 'write synthetic or real'],
  [{ IDENTITY_NUMBERS: 'real' }, 'invented ones'],
  [{ IDENTITY_NUMBERS: 'synthetic', NODE_ENV: 'production' }, 'takes real numbers'],
  [{ DATABASE_STATISTICS: 'yes' }, 'write closed or open'],
  [{ PORT: '0' }, 'whole number'],
  [{ PORT: '65536' }, 'whole number'],
  [{ PORT: 'tre tusen' }, 'whole number'],
  [{ SEED_DATE: '2026-02-30' }, 'YYYY-MM-DD'],
  [{ SEED_DATE: '1.2.2026' }, 'YYYY-MM-DD'],
  [{ LOG_SEAL_SYSLOG: 'http://127.0.0.1:514' }, 'udp://host:port'],
  [{ DATABASE_APP_URL: own }, 'without DATABASE_URL'],
  [{ DATABASE_URL: own, DEMO_MODE: 'true', DATABASE_APP_URL: own }, 'must sign in as app_rw'],
  [{ DATABASE_URL: own, DEMO_MODE: 'true', DATABASE_FIGURES_URL: own }, 'must sign in as app_figures'],
  [{ DATABASE_URL: own, DEMO_MODE: 'true', DATABASE_JOBS_URL: own }, 'must sign in as app_jobs'],
])('%j is refused in one sentence', (environment, words) => {
  expect(() => new Configuration(environment)).toThrow(words);
});

import { expect, test } from '@jest/globals';
import { Configuration } from './configuration.ts';

const given = {
  databaseUrl: 'postgres://app_rw@127.0.0.1/laget',
  figuresUrl: 'postgres://app_figures@127.0.0.1/laget',
  jobsUrl: 'postgres://app_jobs@127.0.0.1/laget',
  keys: { folder: '', shredded: '', holder: { kind: 'file', file: '' }, durable: true },
} as const;

test('invented numbers everywhere but in production, and real ones nowhere else', () => {
  expect(new Configuration(given).identityNumbers).toBe('synthetic');
  expect(new Configuration({ ...given, demo: false }).identityNumbers).toBe('synthetic');
  expect(new Configuration({ ...given, demo: false, production: true }).identityNumbers).toBe('real');
});

test.each([
  [{ identityNumbers: 'real' } as const, 'IDENTITY_NUMBERS=real'],
  [{ identityNumbers: 'real', demo: false } as const, 'IDENTITY_NUMBERS=real'],
  [{ identityNumbers: 'synthetic', demo: false, production: true } as const, 'IDENTITY_NUMBERS=synthetic'],
  [{ production: true } as const, 'A demo is never production'],
])('%j does not start', (change, words) => {
  expect(() => new Configuration({ ...given, ...change })).toThrow(words);
});

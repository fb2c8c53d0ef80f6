import { expect, test } from '@jest/globals';
import { hasRealProvider, providersFrom, providersIn } from './provider-settings.ts';

const idporten = {
  kind: 'idporten',
  issuer: 'https://idporten.no',
  clientId: 'laget',
  keyFile: '/etc/laget/idporten.jwk.json',
};
const entra = {
  ...idporten,
  kind: 'entra',
  issuer: 'https://login.microsoftonline.com/t/v2.0',
  tenants: ['t'],
};
const listed = (...providers: object[]): string => JSON.stringify({ providers });

test('what is left out follows from the kind', () => {
  expect(providersIn(listed(idporten))).toEqual([
    {
      ...idporten,
      id: 'idporten',
      secretFile: null,
      level: 'high',
      name: null,
      tenants: [],
      mfaContext: 'c1',
    },
  ]);
});

test('several of the same kind have ids and names of their own', () => {
  const other = { ...entra, id: 'entra-fylke', name: 'Fylkeskommunen', mfaContext: 'c7' };
  expect(providersIn(listed(entra, other)).map(({ id, mfaContext }) => [id, mfaContext])).toEqual([
    ['entra', 'c1'],
    ['entra-fylke', 'c7'],
  ]);
});

test.each<[object, string]>([
  [{ kind: 'google' }, '«kind» cannot be google'],
  [{ kind: undefined }, '«kind» is missing'],
  [{ id: 'demo' }, '«id» cannot be demo'],
  [{ id: 'Stor' }, '«id» cannot be Stor'],
  [{ issuer: 'http://idporten.no' }, 'https://'],
  [{ issuer: undefined }, '«issuer» is missing'],
  [{ clientId: 17 }, '«clientId» must be a text'],
  [{ keyFile: undefined }, '«keyFile» is missing'],
  [{ kind: 'feide' }, '«secretFile» is missing'],
  [{ level: 'low' }, '«level» cannot be low'],
  [{ kind: 'entra', level: 'high', tenants: ['t'] }, '«level» cannot be high'],
  [{ kind: 'entra' }, '«tenants» must name'],
  [{ secret: 'x' }, '«secret» is not known'],
])('%j is refused in one sentence', (change, words) => {
  expect(() => providersIn(listed({ ...idporten, ...change }))).toThrow(words);
});

test('two with the same id, or something that is no list, are refused', () => {
  expect(() => providersIn(listed(idporten, idporten))).toThrow('same id');
  expect(() => providersIn('[]')).toThrow('providers');
  expect(() => providersIn('{')).toThrow();
});

test('without a file there are none, and one that cannot be read is named', () => {
  expect(providersFrom(undefined)).toEqual([]);
  expect(() => providersFrom('/nowhere/providers.json')).toThrow('SIGN_IN_PROVIDERS=/nowhere/providers.json');
});

test('a provider on this machine is for trying, every other is for real people', () => {
  const here = { ...idporten, issuer: 'http://127.0.0.1:4000' };
  expect(hasRealProvider(providersIn(listed(here)))).toBe(false);
  expect(hasRealProvider(providersIn(listed(idporten)))).toBe(true);
});

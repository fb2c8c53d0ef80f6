import { describe, expect, test } from '@jest/globals';
import { adapterOf, allProviderKinds, isProviderKind, isSureEnough, readSignIn } from './adapters.ts';
import { feideTwoFactors } from './feide.ts';

const tenant = 'aaaaaaaa-0000-4000-8000-000000000001';
const oid = 'bbbbbbbb-0000-4000-8000-000000000002';
const settings = { tenants: [tenant], mfaContext: 'c1' };
const authTime = 1764060000;

const fromIdporten = {
  iss: 'https://idporten.no',
  sub: 'pairwise-1',
  pid: '17912099997',
  acr: 'idporten-loa-high',
  amr: ['BankID'],
  auth_time: authTime,
  locale: 'nb',
  sid: 'sid-1',
};
const fromHelseid = {
  iss: 'https://helseid-sts.nhn.no',
  sub: 'helseid-1',
  amr: ['pwd'],
  idp: 'idporten-oidc',
  auth_time: authTime,
  'helseid://claims/identity/security_level': '4',
  'helseid://claims/identity/pid': '17912099997',
  'helseid://claims/hpr/hpr_number': '9144900',
  'helseid://claims/client/claims/orgnr_parent': '994598759',
};
const fromFeide = {
  iss: 'https://auth.dataporten.no',
  sub: 'feide-1',
  acr: feideTwoFactors,
  auth_time: authTime,
  'https://n.feide.no/claims/userid_sec': ['feide:anne@skole.example', 'nin:17912099997'],
  'https://n.feide.no/claims/eduPersonPrincipalName': 'anne@skole.example',
};
const fromEntra = {
  iss: `https://login.microsoftonline.com/${tenant}/v2.0`,
  sub: 'entra-1',
  oid,
  tid: tenant,
  acrs: ['c1'],
  auth_time: authTime,
  email: 'anne@example.no',
  preferred_username: 'anne@example.no',
  groups: ['alle-i-nav'],
  _claim_names: { groups: 'src1' },
};

test('T01 four providers can be configured, and no other', () => {
  expect(allProviderKinds).toEqual(['idporten', 'helseid', 'feide', 'entra']);
  expect(isProviderKind('entra')).toBe(true);
  expect(isProviderKind('google')).toBe(false);
});

describe('ID-porten', () => {
  test('the identity number and the level that was got', () => {
    expect(readSignIn('idporten', fromIdporten, 'high', settings)).toEqual({
      verified: true,
      assurance: {
        level: 'high',
        mfa: true,
        method: 'idporten-loa-high',
        authTime,
        hpr: null,
        orgno: null,
      },
      keys: [{ kind: 'pid', value: '17912099997' }],
    });
  });

  test('T02 asked for high and got substantial is refused; asked for substantial it is enough', () => {
    const claims = { ...fromIdporten, acr: 'idporten-loa-substantial' };
    expect(readSignIn('idporten', claims, 'high', settings)).toEqual({
      verified: false,
      why: 'level-too-low',
    });
    expect(readSignIn('idporten', claims, 'substantial', settings)).toMatchObject({
      verified: true,
      assurance: { level: 'substantial', method: 'idporten-loa-substantial' },
    });
  });

  test.each([
    ['level-unknown', { acr: 'idporten-loa-low' }],
    ['level-unknown', { acr: 'Level4' }],
    ['level-unknown', { acr: undefined }],
    ['identity-missing', { pid: undefined }],
    ['identity-missing', { pid: 'anne@example.no' }],
    ['sign-in-time-missing', { auth_time: undefined }],
  ])('%s: %j', (why, wrong) => {
    expect(readSignIn('idporten', { ...fromIdporten, ...wrong }, 'substantial', settings)).toEqual({
      verified: false,
      why,
    });
  });

  test('asks for the level by ID-porten’s own word', () => {
    expect(adapterOf('idporten').ask('high', settings)).toEqual({ acr_values: 'idporten-loa-high' });
  });
});

describe('HelseID', () => {
  test('the number of the health register first, then the identity number, and the organisation beside', () => {
    expect(readSignIn('helseid', fromHelseid, 'high', settings)).toEqual({
      verified: true,
      assurance: {
        level: 'high',
        mfa: true,
        method: 'helseid-level-4',
        authTime,
        hpr: '9144900',
        orgno: '994598759',
      },
      keys: [
        { kind: 'hpr', value: '9144900' },
        { kind: 'pid', value: '17912099997' },
      ],
    });
  });

  test('who has no number in the register is known by the identity number', () => {
    const claims = { ...fromHelseid, 'helseid://claims/hpr/hpr_number': undefined };
    expect(readSignIn('helseid', claims, 'high', settings)).toMatchObject({
      assurance: { hpr: null },
      keys: [{ kind: 'pid' }],
    });
  });

  const level = 'helseid://claims/identity/security_level';
  test.each([
    ['level-too-low', { [level]: '3' }],
    ['level-unknown', { [level]: '2' }],
    ['level-unknown', { [level]: 4 }],
    ['level-unknown', { [level]: undefined, acr: 'idporten-loa-high' }],
    ['sign-in-time-missing', { auth_time: undefined }],
    [
      'identity-missing',
      { 'helseid://claims/identity/pid': undefined, 'helseid://claims/hpr/hpr_number': undefined },
    ],
  ])('%s: %j', (why, wrong) => {
    expect(readSignIn('helseid', { ...fromHelseid, ...wrong }, 'high', settings)).toEqual({
      verified: false,
      why,
    });
  });

  test('asks by scopes alone', () => {
    expect(adapterOf('helseid').ask('high', settings)).toEqual({});
    expect(adapterOf('helseid').scope.split(' ')).toEqual([
      'openid',
      'profile',
      'helseid://scopes/identity/pid',
      'helseid://scopes/identity/security_level',
      'helseid://scopes/hpr/hpr_number',
    ]);
  });
});

describe('Feide', () => {
  test('two factors are substantial, and the identity number stands among the user’s names', () => {
    expect(readSignIn('feide', fromFeide, 'substantial', settings)).toEqual({
      verified: true,
      assurance: {
        level: 'substantial',
        mfa: true,
        method: feideTwoFactors,
        authTime,
        hpr: null,
        orgno: null,
      },
      keys: [{ kind: 'pid', value: '17912099997' }],
    });
  });

  test('or in a claim of its own', () => {
    const claims = {
      ...fromFeide,
      'https://n.feide.no/claims/userid_sec': undefined,
      'https://n.feide.no/claims/nin': '17912099997',
    };
    expect(readSignIn('feide', claims, 'substantial', settings)).toMatchObject({ keys: [{ kind: 'pid' }] });
  });

  test.each([
    ['mfa-missing', { acr: 'urn:mace:feide.no:auth:level:fad08:2' }],
    ['mfa-missing', { acr: undefined, amr: ['mfa'] }],
    ['sign-in-time-missing', { auth_time: undefined }],
    ['identity-missing', { 'https://n.feide.no/claims/userid_sec': ['feide:anne@skole.example'] }],
    ['identity-missing', { 'https://n.feide.no/claims/userid_sec': undefined }],
  ])('%s: %j', (why, wrong) => {
    expect(readSignIn('feide', { ...fromFeide, ...wrong }, 'substantial', settings)).toEqual({
      verified: false,
      why,
    });
  });

  test('is never high, and asks for two factors', () => {
    expect(readSignIn('feide', fromFeide, 'high', settings)).toEqual({
      verified: false,
      why: 'level-too-low',
    });
    expect(adapterOf('feide').ask('substantial', settings)).toEqual({ acr_values: feideTwoFactors });
  });
});

describe('Entra ID', () => {
  test('T04 the user’s id with the employer’s id is the key; e-mail and groups are not looked at', () => {
    expect(readSignIn('entra', fromEntra, 'substantial', settings)).toEqual({
      verified: true,
      assurance: { level: 'substantial', mfa: true, method: 'entra-c1', authTime, hpr: null, orgno: null },
      keys: [{ kind: 'oid+tid', value: `${oid}+${tenant}` }],
    });
  });

  test('two factors can be shown by amr as well', () => {
    const claims = { ...fromEntra, acrs: undefined, amr: ['pwd', 'mfa'] };
    expect(readSignIn('entra', claims, 'substantial', settings)).toMatchObject({
      assurance: { mfa: true, method: 'entra-mfa' },
    });
  });

  test.each([
    ['tenant-unknown', { tid: 'cccccccc-0000-4000-8000-000000000003' }],
    ['tenant-unknown', { tid: undefined }],
    ['mfa-missing', { acrs: undefined, amr: ['pwd'] }],
    ['mfa-missing', { acrs: ['c2'] }],
    ['sign-in-time-missing', { auth_time: undefined }],
    ['identity-missing', { oid: undefined }],
    ['identity-missing', { oid: 'anne@example.no' }],
  ])('%s: %j', (why, wrong) => {
    expect(readSignIn('entra', { ...fromEntra, ...wrong }, 'substantial', settings)).toEqual({
      verified: false,
      why,
    });
  });

  test('asks for the employer’s rule for two factors, and for the time', () => {
    expect(JSON.parse(adapterOf('entra').ask('substantial', settings)['claims'] ?? '')).toEqual({
      id_token: { acrs: { essential: true, values: ['c1'] }, auth_time: { essential: true } },
    });
  });
});

/** Written by hand: who must be how sure, provider by provider: staff, young person, guardian. */
test.each([
  ['idporten', 'high', 'substantial', 'high'],
  ['helseid', 'high', 'high', 'high'],
  ['feide', 'substantial', 'substantial', 'high'],
  ['entra', 'substantial', 'high', 'high'],
] as const)('%s lets in staff at %s, a young person at %s, a guardian at %s', (kind, ...levels) => {
  const { needs } = adapterOf(kind);
  expect([needs.staff, needs.young_person, needs.guardian]).toEqual(levels);
  expect(isSureEnough(kind, 'guardian', 'substantial')).toBe(false);
  expect(isSureEnough(kind, 'guardian', 'high')).toBe(true);
});

/** What each provider can, so that a change of it is seen. */
test.each([
  ['idporten', ['pid'], 'always', 'private_key', false, 'high', 'openid profile'],
  ['helseid', ['hpr', 'pid'], 'always', 'private_key', false, 'high', adapterOf('helseid').scope],
  ['feide', ['pid'], 'when_offered', 'secret', true, 'substantial', 'openid userid-nin'],
  ['entra', ['oid+tid'], 'when_offered', 'private_key', false, 'substantial', 'openid profile'],
] as const)('%s', (kind, ...what) => {
  const { keyKinds, pushed, client, asksForMore, surest, scope } = adapterOf(kind);
  expect([keyKinds, pushed, client, asksForMore, surest, scope]).toEqual(what);
});

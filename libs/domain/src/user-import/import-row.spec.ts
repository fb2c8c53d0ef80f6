import { expect, test } from '@jest/globals';
import { givingOf, worksIn } from '../role-grant/role-grants.ts';
import { allServiceKinds } from '../service/service-kinds.ts';
import { dayIn, importBlockers, type ImportRow, ordinaryRoles, sameInFile } from './import-row.ts';

const row: ImportRow = {
  name: 'Marte Sagmoen',
  username: 'marte@nav.example.no',
  email: 'marte@nav.example.no',
  usernameTaken: false,
  twiceInFile: false,
  serviceKnown: true,
  roleKnown: true,
  giving: 'alone',
  worksThere: true,
  title: 'Veileder',
  from: '2026-11-26',
  today: '2026-11-26',
};

test('a line that is in order', () => {
  expect(importBlockers(row)).toEqual([]);
});

test.each<[string, Partial<ImportRow>]>([
  ['name_missing', { name: '' }],
  ['email_form', { email: 'marte' }],
  ['username_taken', { usernameTaken: true }],
  ['twice_in_file', { twiceInFile: true }],
  ['service_unknown', { serviceKnown: false }],
  ['service_unknown', { serviceKnown: false, worksThere: false }],
  ['role_unknown', { roleKnown: false }],
  ['role_unknown', { roleKnown: false, giving: 'no', worksThere: false }],
  ['role_unknown', { roleKnown: false, giving: 'with-another' }],
  ['role_not_yours', { giving: 'no' }],
  ['needs_another', { giving: 'with-another' }],
  ['wrong_service', { worksThere: false }],
  ['title_missing', { title: ' ' }],
  ['from_invalid', { from: '2026-11-25' }],
  ['from_invalid', { from: 'mandag' }],
])('%s: %j', (blocker, change) => {
  expect(importBlockers({ ...row, ...change })).toEqual([blocker]);
});

test('the ordinary role is worked there, and any administrator gives it alone', () => {
  expect(allServiceKinds.map((kind) => `${kind} ${ordinaryRoles[kind]}`)).toEqual([
    'school school_counsellor',
    'ot school_counsellor',
    'nav nav_counsellor',
    'bup bup_clinician',
    'dps bup_clinician',
    'child_welfare municipal_worker',
    'school_health municipal_worker',
    'coordination youth_coordinator',
    'ppt municipal_worker',
    'housing municipal_worker',
    'youth_work municipal_worker',
  ]);
  for (const kind of allServiceKinds) {
    expect(worksIn(ordinaryRoles[kind], kind)).toBe(true);
    expect(givingOf('local_admin', ordinaryRoles[kind])).toBe('alone');
  }
});

test.each([
  ['1.12.2026', '2026-12-01'],
  ['01/02/2027', '2027-02-01'],
  ['2026-12-24', '2026-12-24'],
  ['', '2026-11-26'],
  [' mandag ', 'mandag'],
])('%j is %s', (text, day) => {
  expect(dayIn(text, '2026-11-26')).toBe(day);
});

test('two lines are of the same person by username or by address, and never by what both lack', () => {
  const marte = { username: 'marte', email: 'marte@nav.example.no' };
  expect(sameInFile(marte, { username: 'marte', email: '' })).toBe(true);
  expect(sameInFile(marte, { username: 'm.s', email: marte.email })).toBe(true);
  expect(sameInFile(marte, { username: 'kari', email: 'kari@nav.example.no' })).toBe(false);
  expect(sameInFile({ username: '', email: '' }, { username: '', email: '' })).toBe(false);
});

import { expect, test } from '@jest/globals';
import {
  agreementKinds,
  allAgreementKinds,
  endBlockers,
  makeBlockers,
  noticeDays,
  requireMayEnd,
  requireMayMake,
  standingOf,
  warningOf,
} from './agreement.ts';

const made = {
  organisationId: 'kommune',
  otherOrganisationId: 'fylke',
  covers: 'Koordinert plan for unge.',
  signedBy: 'Kommunedirektøren og fylkesdirektøren',
  reference: '2026/114',
  from: '2026-01-01',
  until: null,
};

test('G10 the three kinds of agreement, each with its article', () => {
  expect(agreementKinds).toEqual({
    joint_controllers: { article: 26 },
    separate_controllers: { article: 24 },
    processor: { article: 28 },
  });
  expect(allAgreementKinds).toEqual(['joint_controllers', 'separate_controllers', 'processor']);
});

test('G10 an agreement is between two, and says what, by whom, where it is, and when', () => {
  expect(makeBlockers(made)).toEqual([]);
  expect(makeBlockers({ ...made, otherOrganisationId: 'kommune' })).toEqual(['same_organisation']);
  expect(makeBlockers({ ...made, covers: ' ' })).toEqual(['covers_missing']);
  expect(makeBlockers({ ...made, signedBy: '' })).toEqual(['signed_by_missing']);
  expect(makeBlockers({ ...made, reference: '' })).toEqual(['reference_missing']);
  expect(makeBlockers({ ...made, until: '2025-12-31' })).toEqual(['ends_before_it_begins']);
  expect(() => {
    requireMayMake({ ...made, covers: '' });
  }).toThrow('blocked');
});

const ending = {
  from: '2026-01-01',
  until: null,
  reason: 'Erstattes av en ny.',
  lastDay: '2026-11-26',
  today: '2026-11-26',
  ended: false,
};

test('G10 it is ended once, with a reason, from today on', () => {
  expect(endBlockers(ending)).toEqual([]);
  expect(endBlockers({ ...ending, ended: true })).toEqual(['already_ended']);
  expect(endBlockers({ ...ending, until: '2026-11-25' })).toEqual([
    'already_ended',
    'ends_later_than_agreed',
  ]);
  expect(endBlockers({ ...ending, reason: '' })).toEqual(['reason_missing']);
  expect(endBlockers({ ...ending, lastDay: '2026-11-25' })).toEqual(['ends_in_the_past']);
  expect(endBlockers({ ...ending, from: '2026-12-01' })).toEqual(['ends_before_it_begins']);
  expect(endBlockers({ ...ending, until: '2026-11-26', lastDay: '2026-11-27' })).toEqual([
    'ends_later_than_agreed',
  ]);
  expect(() => {
    requireMayEnd({ ...ending, reason: '' });
  }).toThrow('blocked');
});

test('G10 an agreement that ends within sixty days is said to, on the day', () => {
  expect(noticeDays).toBe(60);
  const at = (from: string, until: string | null) => standingOf({ from, until }, '2026-11-26');
  expect(at('2026-11-27', null)).toBe('coming');
  expect(at('2026-11-26', null)).toBe('valid');
  expect(at('2026-01-01', '2027-01-26')).toBe('valid');
  expect(at('2026-01-01', '2027-01-25')).toBe('ends_soon');
  expect(at('2026-01-01', '2026-11-26')).toBe('ends_soon');
  expect(at('2026-01-01', '2026-11-25')).toBe('ended');
});

test('G10 two who share are warned of without a valid agreement, and before the last one ends', () => {
  const long = { from: '2026-01-01', until: null };
  const short = { from: '2026-01-01', until: '2026-12-31' };
  const over = { from: '2025-01-01', until: '2025-12-31' };
  const coming = { from: '2027-01-01', until: null };
  const says = (...all: { from: string; until: string | null }[]) => warningOf(all, '2026-11-26');
  expect(says()).toBe('missing');
  expect(says(over)).toBe('missing');
  expect(says(coming)).toBe('missing');
  expect(says(short)).toBe('ends_soon');
  expect(says(over, short)).toBe('ends_soon');
  expect(says(short, long)).toBeNull();
});

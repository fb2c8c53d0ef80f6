import { expect, test } from '@jest/globals';
import {
  confirmed,
  covers,
  isKnownOn,
  knownForMonths,
  needsConfirmation,
  spellBlockers,
  type Spell,
} from './spell.ts';

const today = '2026-11-20';
const job: Spell = { kind: 'employed', level: null, from: '2026-01-01', to: null, confirmedOn: '2026-05-20' };

test('a spell covers both its first and its last day', () => {
  const spell = { from: '2026-01-01', to: '2026-01-31' };
  const days = ['2025-12-31', '2026-01-01', '2026-01-31', '2026-02-01'];
  expect(days.map((day) => covers(spell, day))).toEqual([false, true, true, false]);
  expect(covers({ from: '2026-01-01', to: null }, '2030-01-01')).toBe(true);
});

test('what nobody has confirmed for six months is unknown', () => {
  expect(knownForMonths).toBe(6);
  expect(isKnownOn(job, '2026-11-20')).toBe(true);
  expect(isKnownOn(job, '2026-11-21')).toBe(false);
  expect(needsConfirmation(job, '2026-11-20')).toBe(false);
  expect(needsConfirmation(job, '2026-11-21')).toBe(true);
});

test('a spell with an end is known to its end', () => {
  const ended = { ...job, to: '2027-06-30' };
  expect(isKnownOn(ended, '2027-06-30')).toBe(true);
  expect(isKnownOn(ended, '2027-07-01')).toBe(false);
  expect(needsConfirmation(ended, '2027-06-30')).toBe(false);
});

test('one press confirms it for another six months', () => {
  expect(isKnownOn(confirmed(job, '2026-11-21'), '2027-05-21')).toBe(true);
});

test('activities may overlap', () => {
  expect(spellBlockers({ ...job, kind: 'school' }, [job], today)).toEqual([]);
  expect(spellBlockers(job, [{ ...job, kind: 'aap' }], today)).toEqual([]);
});

test('those that exclude each other may follow each other, never overlap', () => {
  const kvp: Spell = { ...job, kind: 'kvp' };
  const aap: Spell = { ...job, kind: 'aap' };
  expect(spellBlockers(kvp, [aap], today)).toEqual(['excluded_by_another']);
  expect(spellBlockers(aap, [kvp], today)).toEqual(['excluded_by_another']);
  expect(spellBlockers({ ...kvp, from: '2026-06-02' }, [{ ...aap, to: '2026-06-01' }], today)).toEqual([]);
  expect(spellBlockers({ ...kvp, to: '2026-05-31' }, [{ ...aap, from: '2026-06-01' }], today)).toEqual([]);
  expect(spellBlockers({ ...kvp, to: '2026-06-01' }, [{ ...aap, from: '2026-06-01' }], today)).toEqual([
    'excluded_by_another',
  ]);
});

test('a spell ends after it begins, and has begun', () => {
  expect(spellBlockers({ ...job, to: '2025-12-31' }, [], today)).toEqual(['ends_before_it_begins']);
  expect(spellBlockers({ ...job, to: '2026-01-01' }, [], today)).toEqual([]);
  expect(spellBlockers({ ...job, from: '2026-11-21' }, [], today)).toEqual(['begins_in_the_future']);
});

test('a level is one of the kind’s own', () => {
  expect(spellBlockers({ ...job, level: 'university' }, [], today)).toEqual(['level_of_another_kind']);
  expect(spellBlockers({ ...job, kind: 'school', level: 'university' }, [], today)).toEqual([]);
  expect(spellBlockers({ ...job, kind: 'school', level: 'under_50000' }, [], today)).toEqual([
    'level_of_another_kind',
  ]);
});

test('of a business it is said what it brings in: the definitions need it', () => {
  expect(spellBlockers({ ...job, kind: 'self_employed' }, [], today)).toEqual(['income_missing']);
  expect(spellBlockers({ ...job, kind: 'self_employed', level: 'under_50000' }, [], today)).toEqual([]);
});

test('what can be completed is an education that has ended', () => {
  const school: Spell = { ...job, kind: 'school', to: '2026-06-19', completed: true };
  expect(spellBlockers(school, [], today)).toEqual([]);
  expect(spellBlockers({ ...school, kind: 'apprentice', completed: false }, [], today)).toEqual([]);
  expect(spellBlockers({ ...school, to: null }, [], today)).toEqual(['completed_before_it_ended']);
  expect(spellBlockers({ ...school, kind: 'employed' }, [], today)).toEqual(['completed_before_it_ended']);
});

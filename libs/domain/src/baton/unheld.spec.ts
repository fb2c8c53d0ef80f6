import { expect, test } from '@jest/globals';
import type { Holding, UnheldFacts } from './unheld-facts.ts';
import { countUnheldDays, isUnheldOn, unheldDays, unheldReasons } from './unheld.ts';

const never = () => false;
const holding: Holding = { from: '2026-09-01', to: null, accountEndedOn: null, absences: [] };
const facts: UnheldFacts = {
  from: '2026-09-01',
  today: '2026-11-20',
  holdings: [holding],
  offers: [],
  moves: [],
  awaited: [],
  disputes: [],
};
const spells = (part: Partial<UnheldFacts>) =>
  unheldDays({ ...facts, ...part }, never).map(({ from, to, why }) => `${from} ${to} ${why}`);

test('a day is unheld for one of eight reasons', () => {
  expect(Object.keys(unheldReasons)).toEqual([
    'account-ended',
    'away-without-stand-in',
    'baton-unanswered',
    'transition-unanswered',
    'transition-declined',
    'waiting-list',
    'municipalities-disagree',
    'municipality-changed',
  ]);
});

test('with a holder at work nothing is unheld', () => {
  expect(spells({})).toEqual([]);
});

test('from the day the account ends until the next holder has taken over', () => {
  const left = { ...holding, accountEndedOn: '2026-11-10' };
  expect(spells({ holdings: [left] })).toEqual(['2026-11-10 2026-11-20 account-ended']);
  const next = { ...holding, from: '2026-11-15' };
  expect(spells({ holdings: [{ ...left, to: '2026-11-15' }, next] })).toEqual([
    '2026-11-10 2026-11-14 account-ended',
  ]);
  expect(spells({ holdings: [{ ...left, to: '2026-11-05' }] })).toEqual([]);
});

test('away counts without a stand-in, and only while holding', () => {
  const away = { from: '2026-11-02', to: '2026-11-09', hasStandIn: false };
  expect(spells({ holdings: [{ ...holding, absences: [away] }] })).toEqual([
    '2026-11-02 2026-11-08 away-without-stand-in',
  ]);
  expect(spells({ holdings: [{ ...holding, absences: [{ ...away, hasStandIn: true }] }] })).toEqual([]);
  expect(spells({ holdings: [{ ...holding, absences: [{ ...away, to: null }] }] })).toEqual([
    '2026-11-02 2026-11-20 away-without-stand-in',
  ]);
  expect(spells({ holdings: [{ ...holding, from: '2026-11-05', absences: [away] }] })).toEqual([
    '2026-11-05 2026-11-08 away-without-stand-in',
  ]);
  expect(spells({ holdings: [{ ...holding, to: '2026-11-04', absences: [away] }] })).toEqual([
    '2026-11-02 2026-11-03 away-without-stand-in',
  ]);
});

test('an offer counts from the day after the tenth working day until it is answered', () => {
  const offer = { of: 'baton', offeredOn: '2026-11-02', answeredOn: null } as const;
  expect(spells({ offers: [offer] })).toEqual(['2026-11-17 2026-11-20 baton-unanswered']);
  expect(spells({ offers: [{ ...offer, answeredOn: '2026-11-19' }] })).toEqual([
    '2026-11-17 2026-11-18 baton-unanswered',
  ]);
  expect(spells({ offers: [{ ...offer, answeredOn: '2026-11-16' }] })).toEqual([]);
  expect(spells({ offers: [{ ...offer, of: 'transition' }] })).toEqual([
    '2026-11-17 2026-11-20 transition-unanswered',
  ]);
  expect(spells({ offers: [{ ...offer, offeredOn: '2026-11-10' }] })).toEqual([]);
  expect(unheldDays({ ...facts, offers: [offer] }, (day) => day === '2026-11-05')).toEqual([
    { from: '2026-11-18', to: '2026-11-20', why: 'baton-unanswered' },
  ]);
});

test('after a move the days count until somebody there has accepted', () => {
  expect(spells({ moves: [{ movedOn: '2026-11-10', acceptedOn: null }] })).toEqual([
    '2026-11-10 2026-11-20 municipality-changed',
  ]);
  expect(spells({ moves: [{ movedOn: '2026-11-10', acceptedOn: '2026-11-12' }] })).toEqual([
    '2026-11-10 2026-11-11 municipality-changed',
  ]);
  expect(spells({ moves: [{ movedOn: '2026-08-20', acceptedOn: '2026-09-03' }] })).toEqual([
    '2026-09-01 2026-09-02 municipality-changed',
  ]);
});

test('while two municipalities disagree the days count, from the day they began until they have settled it', () => {
  const since = '2026-11-10';
  expect(spells({ disputes: [{ since, settledOn: null }] })).toEqual([
    '2026-11-10 2026-11-20 municipalities-disagree',
  ]);
  expect(spells({ disputes: [{ since, settledOn: '2026-11-15' }] })).toEqual([
    '2026-11-10 2026-11-14 municipalities-disagree',
  ]);
});

const twoReasons = unheldDays(
  {
    ...facts,
    holdings: [{ ...holding, accountEndedOn: '2026-11-12' }],
    moves: [{ movedOn: '2026-11-10', acceptedOn: '2026-11-14' }],
  },
  never,
);

test('a day that is unheld for two reasons counts once', () => {
  expect(twoReasons.map((spell) => spell.why)).toEqual(['municipality-changed', 'account-ended']);
  expect(countUnheldDays(twoReasons)).toBe(11);
  expect(countUnheldDays([])).toBe(0);
  const inside = { from: '2026-11-03', to: '2026-11-04' };
  expect(
    countUnheldDays([
      inside,
      { from: '2026-11-01', to: '2026-11-10' },
      { from: '2026-11-20', to: '2026-11-20' },
    ]),
  ).toBe(11);
});

test('whether anybody is there is asked of one day', () => {
  const dates = ['2026-11-09', '2026-11-10', '2026-11-20', '2026-11-21'];
  expect(dates.map((date) => isUnheldOn(twoReasons, date))).toEqual([false, true, true, false]);
});

test('a no counts from the day after the date of the transition, and so does a yes until they have met', () => {
  const awaited = {
    answer: 'declined',
    onDate: '2026-11-10',
    answeredOn: '2026-11-02',
    metOn: null,
  } as const;
  expect(spells({ awaited: [awaited] })).toEqual(['2026-11-11 2026-11-20 transition-declined']);
  expect(spells({ awaited: [{ ...awaited, answeredOn: '2026-11-15' }] })).toEqual([
    '2026-11-16 2026-11-20 transition-declined',
  ]);
  expect(spells({ awaited: [{ ...awaited, onDate: '2026-11-25' }] })).toEqual([]);
  const waits = { ...awaited, answer: 'accepted' } as const;
  expect(spells({ awaited: [waits] })).toEqual(['2026-11-11 2026-11-20 waiting-list']);
  expect(spells({ awaited: [{ ...waits, metOn: '2026-11-14' }] })).toEqual([
    '2026-11-11 2026-11-13 waiting-list',
  ]);
  expect(spells({ awaited: [{ ...waits, metOn: '2026-11-09' }] })).toEqual([]);
});

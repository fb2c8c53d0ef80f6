import { expect, test } from '@jest/globals';
import { keysOf } from '../closed-table/closed-table.ts';
import { gaps, gapsIn, gapsNamed, placesOf, type Gap, type GapFacts } from './gaps.ts';

const whole: GapFacts = {
  today: '2026-11-20',
  birthDate: '2009-03-14',
  reachKnown: true,
  guardians: 2,
  guardiansToCall: 1,
  activities: 1,
  answers: [{ area: 'debt', answer: 'serious' }],
  addressed: ['debt'],
  left: [],
  planWithoutReview: false,
  measuresWithoutOwner: 0,
};
const missing = (change: Partial<GapFacts>): Gap[] => gapsIn({ ...whole, ...change });

test('nothing is asked about when nothing is missing', () => {
  expect(missing({})).toEqual([]);
});

test.each<[Gap, string, Partial<GapFacts>]>([
  ['preferred_contact', 'here', { reachKnown: false }],
  ['guardian', 'team', { guardians: 0, guardiansToCall: 0 }],
  ['guardian_contact', 'team', { guardiansToCall: 0 }],
  ['activity', 'activities', { activities: 0 }],
  ['grave_area', 'plan', { addressed: [] }],
  ['measure_owner', 'plan', { measuresWithoutOwner: 1 }],
  ['review_date', 'plan', { planWithoutReview: true }],
])('%s is missed by itself, and is given under «%s»', (gap, place, change) => {
  expect(missing(change)).toEqual([gap]);
  expect(placesOf([gap])).toEqual([place]);
});

test('guardians are asked about until the eighteenth birthday, and not from that day', () => {
  const none = { guardians: 0, guardiansToCall: 0 };
  expect(missing({ ...none, birthDate: '2008-11-21' })).toEqual(['guardian']);
  expect(missing({ ...none, birthDate: '2008-11-20' })).toEqual([]);
  expect(missing({ guardiansToCall: 0, birthDate: '2008-11-21' })).toEqual(['guardian_contact']);
  expect(missing({ guardiansToCall: 0, birthDate: '2008-11-20' })).toEqual([]);
});

test('what the reader may not see is never said to be missing', () => {
  expect(missing({ guardians: null, guardiansToCall: null, measuresWithoutOwner: null })).toEqual([]);
});

test('a serious area that is left with a reason is no gap; without one it is', () => {
  expect(missing({ addressed: [], left: [{ area: 'debt', reason: 'Foreldrene ordner det.' }] })).toEqual([]);
  expect(missing({ addressed: [], left: [{ area: 'debt', reason: ' ' }] })).toEqual(['grave_area']);
  expect(missing({ addressed: [], answers: [{ area: 'debt', answer: 'some' }] })).toEqual([]);
});

test('all gaps stand together in the order of the table, and each place once', () => {
  const all = missing({
    ...{ reachKnown: false, guardians: 0, guardiansToCall: 0, activities: 0, addressed: [] },
    ...{ planWithoutReview: true, measuresWithoutOwner: 3 },
  });
  expect(all).toEqual([
    'preferred_contact',
    'guardian',
    'activity',
    'grave_area',
    'measure_owner',
    'review_date',
  ]);
  expect(placesOf(all)).toEqual(['here', 'team', 'activities', 'plan']);
});

test('gaps are read from a text as they were written; other words are none', () => {
  expect(gapsNamed(keysOf(gaps).join(','))).toEqual(keysOf(gaps));
  expect(gapsNamed('shoe_size,activity')).toEqual(['activity']);
  expect(gapsNamed(null)).toEqual([]);
});

import { expect, test } from '@jest/globals';
import {
  type BurdenItem,
  burdenKinds,
  collisionsIn,
  daysOf,
  loadOf,
  mondayOf,
  partOf,
  tooManyServices,
  wouldCollide,
} from './burden.ts';

const tuesday = '2026-11-24';
const at = (service: string | null, change: Partial<BurdenItem> = {}): BurdenItem => ({
  kind: 'meeting',
  day: tuesday,
  time: '09:00',
  part: null,
  serviceId: service,
  serviceName: service ?? '',
  ...change,
});

test('appointments, duties and forms', () => {
  expect(burdenKinds).toEqual({
    meeting: 'appointment',
    repeat: 'appointment',
    review: 'duty',
    deadline: 'duty',
    proposal: 'form',
    consent: 'form',
    mapping: 'form',
  });
});

test('a week is from Monday to Sunday', () => {
  expect([mondayOf(tuesday), mondayOf('2026-11-23'), mondayOf('2026-11-29')]).toEqual([
    '2026-11-23',
    '2026-11-23',
    '2026-11-23',
  ]);
  expect(daysOf('2026-11-23')).toEqual([
    '2026-11-23',
    '2026-11-24',
    '2026-11-25',
    '2026-11-26',
    '2026-11-27',
    '2026-11-28',
    '2026-11-29',
  ]);
});

test('three services in one morning are too many; two are not', () => {
  expect(tooManyServices).toBe(3);
  const items = [at('school'), at('nav', { time: '11:30' }), at('bup', { time: null, part: 'morning' })];
  expect(collisionsIn(items)).toEqual([
    { day: tuesday, part: 'morning', services: ['school', 'nav', 'bup'] },
  ]);
  expect(collisionsIn(items.slice(0, 2))).toEqual([]);
});

test('the same service twice is one, and what nobody’s service has set up does not count', () => {
  expect(collisionsIn([at('school'), at('school'), at('nav')])).toEqual([]);
  expect(collisionsIn([at('school'), at('nav'), at(null)])).toEqual([]);
});

test('the afternoon, another day, and what has no day or no time do not collide with the morning', () => {
  const two = [at('school'), at('nav')];
  expect(collisionsIn([...two, at('bup', { time: '12:00' })])).toEqual([]);
  expect(collisionsIn([...two, at('bup', { day: '2026-11-25' })])).toEqual([]);
  expect(collisionsIn([...two, at('bup', { day: null })])).toEqual([]);
  expect(collisionsIn([...two, at('bup', { time: null })])).toEqual([]);
});

test('a deadline and a form are no appointments', () => {
  const two = [at('school'), at('nav')];
  for (const kind of ['deadline', 'review', 'proposal', 'consent', 'mapping'] as const)
    expect(collisionsIn([...two, at('bup', { kind })])).toEqual([]);
  expect(collisionsIn([...two, at('bup', { kind: 'repeat' })])).toHaveLength(1);
});

test('the earliest collision stands first', () => {
  const days = [tuesday, '2026-11-23'].flatMap((day) =>
    ['school', 'nav', 'bup'].map((service) => at(service, { day })),
  );
  expect(collisionsIn(days).map(({ day }) => day)).toEqual(['2026-11-23', tuesday]);
});

test('before a meeting is called it can be told what it would collide with', () => {
  const two = [at('school'), at('nav')];
  const bup = { day: tuesday, time: '10:00', serviceId: 'bup', serviceName: 'bup' };
  expect(wouldCollide(two, bup)?.services).toEqual(['school', 'nav', 'bup']);
  expect(wouldCollide(two, { ...bup, time: '13:00' })).toBeNull();
  expect(wouldCollide(two, { ...bup, day: '2026-11-25' })).toBeNull();
  expect(wouldCollide([at('school')], bup)).toBeNull();
  const other = [
    at('a', { day: '2026-11-26' }),
    at('b', { day: '2026-11-26' }),
    at('c', { day: '2026-11-26' }),
  ];
  expect(wouldCollide(other, bup)).toBeNull();
});

test('the time of day comes from the clock, or else from what was said', () => {
  expect(partOf({ time: '13:00', part: 'morning' })).toBe('afternoon');
  expect(partOf({ time: null, part: 'evening' })).toBe('evening');
  expect(partOf({ time: null, part: null })).toBeNull();
});

test('how much of each there is', () => {
  const kinds = ['meeting', 'repeat', 'deadline', 'consent', 'mapping', 'proposal'] as const;
  expect(loadOf(kinds.map((kind) => at('nav', { kind })))).toEqual({ appointment: 2, duty: 1, form: 3 });
});

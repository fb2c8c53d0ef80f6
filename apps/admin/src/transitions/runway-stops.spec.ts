import { expect, test } from '@jest/globals';
import { milestonesFor } from '#domain/transition/runway';
import { scaleOf, stopsOf } from './runway-stops.ts';

const onDate = '2027-05-14';
const of = {
  kind: 'bup_to_dps' as const,
  onDate,
  milestones: milestonesFor('bup_to_dps', onDate).map((one) => ({ ...one, doneOn: null })),
  meetingOn: null,
  met: false,
};

test('milestones of one day stand together, then the date, and last the first meeting', () => {
  const stops = stopsOf(of, '2026-11-20');
  expect(
    stops.map(({ on, what, state, monthsBefore, steps }) => [on, what, state, monthsBefore, steps.length]),
  ).toEqual([
    ['2026-05-14', 'milestones', 'late', 12, 1],
    ['2026-11-14', 'milestones', 'late', 6, 2],
    ['2027-02-14', 'milestones', 'next', 3, 2],
    ['2027-04-14', 'milestones', 'later', 1, 1],
    ['2027-05-14', 'date', 'later', null, 0],
    ['2027-06-14', 'meeting', 'later', null, 0],
  ]);
});

test('while nobody has met, the meeting lies ahead even when the date has passed', () => {
  expect(stopsOf(of, '2027-07-01').at(-1)).toMatchObject({
    on: '2027-08-01',
    what: 'meeting',
    state: 'later',
  });
  expect(stopsOf({ ...of, meetingOn: '2027-06-20', met: true }, '2027-07-01').at(-1)).toMatchObject({
    on: '2027-06-20',
    state: 'done',
  });
});

test('every stop has its place on the picture, the first at the left end', () => {
  const stops = stopsOf(of, '2026-11-20');
  const place = scaleOf(stops, '2026-11-20');
  expect(place('2026-05-14')).toBe(0);
  expect(place('2027-06-28')).toBe(1);
  expect(place('2026-11-20')).toBeCloseTo(0.463, 2);
});

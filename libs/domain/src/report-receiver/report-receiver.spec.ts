import { expect, test } from '@jest/globals';
import { isNews, kindsLeft, placesSent, type Sending, sentAs, standingNoes } from './report-receiver.ts';

const gets = (kind: Sending['kind'], place: string): Sending => ({ kind, place, declined: false });
const places = ['0', '99', '9901', '9902'];

test('a half year’s report goes to those who get the quarter’s', () => {
  expect([sentAs('quarter'), sentAs('half_year'), sentAs('year')]).toEqual(['quarter', 'quarter', 'year']);
});

test('a manager about whom nothing was ever set is told of every report', () => {
  expect(placesSent([], { kind: 'quarter', places })).toBeNull();
});

test('a manager gets a report for the places that somebody has set, of that kind alone', () => {
  const mine = [gets('quarter', '9901'), gets('quarter', '99'), gets('year', '9902')];
  expect(placesSent(mine, { kind: 'quarter', places })).toEqual(['9901', '99']);
  expect(placesSent(mine, { kind: 'half_year', places })).toEqual(['9901', '99']);
  expect(placesSent(mine, { kind: 'year', places })).toEqual(['9902']);
});

test('a place that is not in the report is not sent', () => {
  expect(placesSent([gets('quarter', '9801')], { kind: 'quarter', places })).toEqual([]);
});

test('who has said no thanks is told of none', () => {
  expect(placesSent([{ ...gets('quarter', '9901'), declined: true }], { kind: 'quarter', places })).toEqual(
    [],
  );
});

test('a report is news until it is saved for each place that it was sent for', () => {
  expect(isNews(['9901', '99'], [])).toBe(true);
  expect(isNews(['9901', '99'], ['9901'])).toBe(true);
  expect(isNews(['9901', '99'], ['99', '9901'])).toBe(false);
  expect(isNews([], [])).toBe(false);
});

test('where nothing was set, saving it once is enough', () => {
  expect(isNews(null, [])).toBe(true);
  expect(isNews(null, ['9902'])).toBe(false);
});

test('nobody is set twice for the same, nor for what they have said no to', () => {
  const all = [
    { userId: 'lars', kind: 'quarter', place: '9901' },
    { userId: 'lars', kind: 'year', place: '9902' },
  ] as const;
  expect(kindsLeft(all, 'lars', '9901')).toEqual(['year']);
  expect(kindsLeft(all, 'lars', '9902')).toEqual(['quarter']);
  expect(kindsLeft(all, 'kari', '9901')).toEqual(['quarter', 'year']);
});

test('a no stands until something newer was said of the same receiver, kind and place', () => {
  const said = (
    userId: string,
    kind: Sending['kind'],
    place: string,
    endedBecause: 'declined' | 'taken_off' | null,
  ) => ({
    ...{ userId, kind, place, endedBecause },
  });
  const stands = said('per', 'quarter', '9901', 'declined');
  const others = [
    said('per', 'year', '9901', 'declined'),
    said('per', 'quarter', '99', 'declined'),
    said('siri', 'quarter', '9901', 'declined'),
  ];
  expect(standingNoes([stands, ...others, { ...stands }])).toEqual([stands, ...others]);
  expect(standingNoes([said('per', 'quarter', '9901', null), stands])).toEqual([]);
  expect(standingNoes([said('per', 'quarter', '9901', 'taken_off'), stands])).toEqual([]);
});

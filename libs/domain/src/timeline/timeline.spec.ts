import { expect, test } from '@jest/globals';
import { asList } from './as-list.ts';
import { eventShapes, type CaseFacts } from './case-facts.ts';
import { marginDays, timeline } from './timeline.ts';

const today = '2026-11-20';
const facts: CaseFacts = {
  events: [
    { id: 't1', kind: 'transition', on: '2027-08-01', label: 'upper_secondary_to_apprenticeship' },
    { id: 'c1', kind: 'concern', on: '2026-09-01', label: '1' },
    { id: 'm1', kind: 'mapping', on: '2026-09-10', label: '' },
  ],
  batons: [
    { id: 'b1', label: 'Vestlia vgs', from: '2026-09-01', to: '2026-10-31' },
    { id: 'b2', label: 'NAV Fjordvik', from: '2026-11-01', to: null },
  ],
  memberships: [
    { id: 'nav', label: 'NAV Fjordvik', from: '2026-09-15', to: '2026-10-01' },
    { id: 'school', label: 'Vestlia vgs', from: '2026-09-01', to: null },
    { id: 'nav', label: 'NAV Fjordvik', from: '2026-11-01', to: null },
  ],
  unheld: [{ from: '2026-10-05', to: '2026-10-09' }],
};
const none: CaseFacts = { events: [], batons: [], memberships: [], unheld: [] };

test('each kind of event has its own shape', () => {
  expect(eventShapes).toEqual({
    concern: 'flag',
    mapping: 'diamond',
    plan_version: 'dot',
    baton_passed: 'ring',
    transition: 'gate',
    known_date: 'post',
    preparation: 'step',
  });
});

test('the time line runs from a fortnight before the first day to a fortnight after the last', () => {
  expect(marginDays).toBe(14);
  expect(timeline(facts, today)).toMatchObject({ from: '2026-08-18', to: '2027-08-15' });
});

test('marks stand in the order of their days, and what is to come is told apart', () => {
  const marks = timeline(facts, today).marks.map(
    ({ id, shape, isFuture }) => `${id} ${shape} ${String(isFuture)}`,
  );
  expect(marks).toEqual(['c1 flag false', 'm1 diamond false', 't1 gate true']);
});

test('places are shares of the whole line', () => {
  const drawn = timeline(
    { ...none, events: [{ id: 'c', kind: 'concern', on: '2026-10-23', label: '' }] },
    today,
  );
  expect(drawn).toMatchObject({ from: '2026-10-09', to: '2026-12-04' });
  expect(drawn.marks[0]?.at).toBe(14 / 56);
  expect(drawn.todayAt).toBe(42 / 56);
});

test('a bar lasts to the end of its last day, an open one to the end of today', () => {
  const batons = [
    { id: 'b', label: 'NAV', from: '2026-11-11', to: '2026-11-15' },
    { id: 'c', label: 'BUP', from: '2026-11-16', to: null },
  ];
  const [closed, open] = timeline({ ...none, batons }, today).baton;
  expect(closed).toMatchObject({ start: 14 / 37, end: 19 / 37, days: 5, isOpen: false, isFuture: false });
  expect(open).toMatchObject({ start: 19 / 37, end: 24 / 37, days: 5, isOpen: true, isFuture: false });
});

test('a bar that has not begun lies in the future with its first day', () => {
  const batons = [{ id: 'b', label: 'NAV', from: '2026-11-25', to: null }];
  expect(timeline({ ...none, batons }, today).baton[0]).toMatchObject({ days: 1, isFuture: true });
});

test('a service that left and came back is one lane with two bars', () => {
  const lanes = timeline(facts, today).services.map(
    ({ id, label, bars }) => `${id} ${label} ${String(bars.length)}`,
  );
  expect(lanes).toEqual(['nav NAV Fjordvik 2', 'school Vestlia vgs 1']);
});

test('the days when nobody held the baton are counted', () => {
  const drawn = timeline({ ...facts, unheld: [...facts.unheld, { from: '2026-11-19', to: null }] }, today);
  expect(drawn.unheld.map(({ days, isOpen }) => [days, isOpen])).toEqual([
    [5, false],
    [2, true],
  ]);
  expect(drawn.unheldDays).toBe(7);
});

test('a case of today is drawn too', () => {
  expect(timeline(none, today)).toMatchObject({ todayAt: 0.5, marks: [], unheldDays: 0 });
});

test('the list tells the same as the picture, the oldest first', () => {
  const lines = asList(timeline(facts, today)).map(({ on, what, label, days, isFuture }) =>
    [on, what, label, days ?? '', isFuture ? 'to come' : ''].join(' ').replaceAll(/ +/g, ' ').trim(),
  );
  expect(lines).toEqual([
    '2026-09-01 event 1',
    '2026-09-01 baton_taken Vestlia vgs',
    '2026-09-01 service_joined Vestlia vgs',
    '2026-09-10 event',
    '2026-09-15 service_joined NAV Fjordvik',
    '2026-10-01 service_left NAV Fjordvik',
    '2026-10-05 nobody_held 5',
    '2026-11-01 baton_taken NAV Fjordvik',
    '2026-11-01 service_joined NAV Fjordvik',
    '2027-08-01 event upper_secondary_to_apprenticeship to come',
  ]);
});

import { expect, test } from '@jest/globals';
import { addDays } from '../calendar/date.ts';
import { cellOf, type Told } from './case-story.ts';
import { allCubes } from './cubes.ts';

const day = '2026-09-30';
const told = (given: Partial<Told> = {}): Told => ({
  id: 'a',
  registeredOn: '2026-06-01',
  holdings: 1,
  unheld: { holdings: [], offers: [], moves: [], awaited: [], disputes: [] },
  mappedOn: null,
  plannedOn: null,
  measureOn: null,
  evaluated: [],
  withHolder: 1,
  day,
  isHoliday: () => false,
  ...given,
});

test('whoever has nothing to count is in one cell of each cube all the same', () => {
  expect(allCubes.map((cube) => cellOf[cube](told()).join())).toEqual([
    ...['0', '0-14', 'not_yet', 'not_yet', 'not_yet', 'none', '1-10'],
  ]);
});

test('each cube counts what it is called', () => {
  expect(cellOf.batons(told({ holdings: 3 }))).toEqual(['2-3']);
  const moves = [{ movedOn: addDays(day, -39), acceptedOn: null }];
  expect(cellOf.unheld(told({ unheld: { ...told().unheld, moves } }))).toEqual(['31-90']);
  expect(cellOf.to_mapping(told({ mappedOn: '2026-06-21' }))).toEqual(['15-30']);
  expect(cellOf.to_plan(told({ plannedOn: '2026-07-21' }))).toEqual(['31-90']);
  expect(cellOf.to_measure(told({ measureOn: '2026-05-21' }))).toEqual(['0-14']);
  expect(cellOf.caseload(told({ withHolder: 44 }))).toEqual(['41+']);
});

test('of several evaluated measures the newest is counted, and what is no answer is none', () => {
  const evaluated = ['little', 'good'].map((helped) => ({ kind: 'mentor', helped }));
  expect(cellOf.measures(told({ evaluated }))).toEqual(['little']);
  expect(cellOf.measures(told({ evaluated: [{ kind: 'mentor', helped: 'perhaps' }] }))).toEqual(['none']);
});

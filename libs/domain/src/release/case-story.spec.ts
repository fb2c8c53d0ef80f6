import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ActivityLevel } from '../activity/kinds.ts';
import { newestAutumn } from '../activity/upper-secondary.ts';
import { addDays } from '../calendar/date.ts';
import { allMeasureKinds } from '../measure/kinds.ts';
import { allSituations, situations } from '../template/situations.ts';
import { cellOf, type Told } from './case-story.ts';
import { allCubes, isCell, isStoryCube } from './cubes.ts';
import { labelsOfSum } from './summed.ts';

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
  kinds: [],
  transitions: [],
  meeting: null,
  pulse: null,
  school: null,
  withHolder: 1,
  spells: [],
  day,
  isHoliday: () => false,
  ...given,
});

const measure = (kind: string, helped: string, ...transitions: string[]) => ({ kind, helped, transitions });

test('whoever has nothing to count is in one cell of each cube all the same', () => {
  const nothing = allCubes.filter(isStoryCube).map((cube) => `${cube} ${cellOf[cube](told()).join()}`);
  const begin = ['batons 0', 'unheld 0-14', 'to_mapping not_yet', 'to_plan not_yet', 'to_measure not_yet'];
  expect(nothing.slice(0, 7)).toEqual([...begin, 'measures none', 'transitions none']);
  expect(
    new Set(nothing.filter((line) => line.startsWith('measure_')).map((line) => line.split(' ')[1])),
  ).toEqual(new Set(['none']));
  expect(nothing.filter((line) => line.endsWith(' elsewhere'))).toHaveLength(allSituations.length);
  expect(nothing.filter((line) => line.endsWith(' none,elsewhere'))).toHaveLength(allSituations.length);
  expect(nothing.filter((line) => line.endsWith(' no_meeting'))).toHaveLength(5);
  expect(nothing.slice(-9)).toEqual([
    ...[
      'pulse_heard none',
      'pulse_knows_who none',
      'pulse_pull_together none',
      'school not_asked',
      'caseload 1-10',
      'completion not_counted',
      'completion_county not_counted',
      'definitions alike',
      'confirmed never',
    ],
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
  const evaluated = ['little', 'good'].map((helped) => measure('mentor', helped));
  expect(cellOf.measures(told({ evaluated }))).toEqual(['little']);
  expect(cellOf.measures(told({ evaluated: [measure('mentor', 'perhaps')] }))).toEqual(['none']);
});

test('who had measures of two kinds is counted once in the cube of each', () => {
  const evaluated = [measure('mentor', 'no'), measure('kvp', 'good')];
  const one = told({ evaluated });
  expect(allMeasureKinds.filter((kind) => cellOf[`measure_${kind}`](one)[0] !== 'none')).toEqual([
    'kvp',
    'mentor',
  ]);
  expect([cellOf.measure_mentor(one), cellOf.measure_kvp(one)]).toEqual([['no'], ['good']]);
  for (const kind of allMeasureKinds)
    expect(cellOf[`measure_${kind}`](told({ evaluated: [measure(kind, 'little')] }))).toEqual(['little']);
});

test('a situation is what the transitions of the case show', () => {
  for (const situation of allSituations)
    for (const [family, cell] of [
      ['situation', ['none']],
      ['kinds', ['none', 'none']],
    ] as const)
      expect(cellOf[`${family}_${situation}`](told({ kinds: [situations[situation][0]] }))).toEqual(cell);
});

test('a measure is counted in the situations that held when it was evaluated, and in no other', () => {
  const care = measure('mentor', 'good', 'care_to_own_home');
  const both = measure('treatment', 'little', 'bup_to_dps', 'vg1_to_vg2');
  const evaluated = [measure('kvp', 'no'), both, care];
  const one = told({ kinds: ['care_to_own_home', 'bup_to_dps', 'vg1_to_vg2', 'school_to_ot'], evaluated });
  expect(cellOf.kinds_leaving_care(one)).toEqual(['mentor', 'good']);
  expect([cellOf.kinds_bup_to_dps(one), cellOf.kinds_school_start(one)]).toEqual([
    ...[
      ['treatment', 'little'],
      ['treatment', 'little'],
    ],
  ]);
  expect(cellOf.kinds_ot_follow_up(one)).toEqual(['none', 'none']);
  expect(cellOf.kinds_long_illness(one)).toEqual(['none', 'elsewhere']);
  // of several in one situation the newest counts; a kind that nobody knows is another one, and no answer is none
  const several = [measure('leisure', 'no', 'bup_to_dps'), both];
  expect(cellOf.kinds_bup_to_dps(told({ evaluated: several }))).toEqual(['leisure', 'no']);
  expect(cellOf.kinds_bup_to_dps(told({ evaluated: [measure('x', 'good', 'bup_to_dps')] }))[0]).toBe('other');
  expect(cellOf.kinds_bup_to_dps(told({ evaluated: [measure('mentor', 'perhaps', 'bup_to_dps')] }))).toEqual([
    ...['none', 'none'],
  ]);
});

test('whatever a case holds, its cell in a situation is the one by kind without the kind, and can be', () => {
  const kinds = [...allSituations.map((situation) => situations[situation][0]), 'new_municipality'];
  fc.assert(
    fc.property(
      fc.subarray(kinds),
      fc.array(
        fc.tuple(
          fc.constantFrom(...allMeasureKinds, 'x'),
          fc.constantFrom('good', 'little', 'no', ''),
          fc.subarray(kinds),
        ),
        { maxLength: 4 },
      ),
      (own, measures) => {
        const evaluated = measures.map(([kind, helped, transitions]) =>
          measure(kind, helped, ...transitions),
        );
        const one = told({ kinds: own, evaluated });
        for (const situation of allSituations) {
          const cell = cellOf[`kinds_${situation}`](one);
          expect(labelsOfSum(cell)).toEqual(cellOf[`situation_${situation}`](one));
          expect(isCell(`kinds_${situation}`, cell, 'statuses')).toBe(true);
        }
      },
    ),
  );
});

test('the transition that went least well is the one that counts', () => {
  const met = (metOn: string, declined = false) => ({ status: 'met', onDate: '2026-08-01', metOn, declined });
  const other = (status: string) => ({
    ...{ status, onDate: '2026-08-01', metOn: null, declined: status === 'declined' },
  });
  const outcome = (...transitions: Told['transitions']) => cellOf.transitions(told({ transitions }))[0];
  expect(outcome(met('2026-08-01'))).toBe('on_time');
  expect(outcome(met('2026-08-01'), met('2026-08-02'))).toBe('late');
  expect(outcome(other('declined'), met('2026-08-02'))).toBe('declined');
  expect(outcome(other('ended'), other('declined'))).toBe('ended');
  expect(outcome(met('2026-08-01', true), met('2026-08-02'))).toBe('declined_then_met');
  expect(outcome(other('declined'), met('2026-08-01', true))).toBe('declined');
  for (const unanswered of ['planned', 'offered'])
    expect(outcome(other(unanswered), other('declined'))).toBe('overdue');
  expect(outcome(other('planned'), other('ended'))).toBe('ended');
});

test('the five premises as the newest meeting documents them', () => {
  const nothing = {
    toldHow: '',
    adaptedHow: '',
    youngPersonCame: false,
    topics: 0,
    wishes: 1,
    answeredWishes: 0,
  };
  const everything = {
    toldHow: 'x',
    adaptedHow: 'x',
    youngPersonCame: true,
    topics: 0,
    wishes: 0,
    answeredWishes: 0,
  };
  const codes = ['told', 'heard', 'feedback', 'evaluates', 'fitted'] as const;
  const of = (meeting: Told['meeting']) =>
    codes.map((code) => cellOf[`premise_${code}`](told({ meeting }))[0]);
  expect(of({ ...nothing, pulseAsked: false })).toEqual(Array(5).fill('not_met'));
  expect(of({ ...everything, pulseAsked: true })).toEqual(Array(5).fill('met'));
});

test('what the young person answered, and how a mapping found school', () => {
  const pulse = { heard: 'yes', knowsWho: 'partly', pullTogether: 'no' } as const;
  expect(cellOf.pulse_heard(told({ pulse }))).toEqual(['yes']);
  expect(cellOf.pulse_knows_who(told({ pulse }))).toEqual(['partly']);
  expect(cellOf.pulse_pull_together(told({ pulse }))).toEqual(['no']);
  const school = (answer: string) => cellOf.school(told({ school: answer }))[0];
  expect(['fine', 'some', 'serious', 'acute', 'not_talked'].map(school)).toEqual([
    ...['fine', 'some', 'serious', 'serious', 'not_asked'],
  ]);
});

const spell = { level: null, from: '2026-08-15', to: null, confirmedOn: day } as const;

test('upper secondary is asked of those who began five autumns before the last 1 October', () => {
  const school = { ...spell, kind: 'school', level: 'upper_secondary', from: '2020-08-18' } as const;
  const of = (to: string | null, completed: boolean | null) =>
    cellOf.completion(told({ spells: [{ ...school, to, completed }] }));
  expect(of('2023-06-20', true)).toEqual(['completed']);
  expect(of(null, null)).toEqual(['still_in']);
  expect(of('2022-02-01', false)).toEqual(['dropped_out']);
  expect(of('2022-02-01', null)).toEqual(['unknown']);
  expect(cellOf.completion(told({ spells: [{ ...school, from: '2021-08-18' }] }))).toEqual(['not_counted']);
});

test('the county’s own dropout: who was there on 1 October and has left by 15 June of the same school year', () => {
  const school = { ...spell, kind: 'school', level: 'upper_secondary', from: '2023-08-18' } as const;
  const of = (to: string | null, completed: boolean | null) =>
    cellOf.completion_county(told({ spells: [{ ...school, to, completed }] }));
  const autumn = newestAutumn('county_left_in_the_year', told({}).day);
  const inYear = (month: string) => `${String(autumn + 1)}-${month}`;
  expect(of(inYear('02-01'), false)).toEqual(['dropped_out']);
  expect(of(inYear('02-01'), null)).toEqual(['unknown']);
  expect(of(inYear('06-15'), true)).toEqual(['completed']);
  expect(of(inYear('06-20'), false)).toEqual(['still_in']);
  expect(of(`${String(autumn)}-09-30`, false)).toEqual(['not_counted']);
});

test('whom NAV has outside and SSB has not: pupils and small businesses; measures stand in the first cube', () => {
  const of = (
    kind: 'school' | 'self_employed' | 'labour_market_measure' | 'aap',
    level: ActivityLevel | null,
  ) => cellOf.definitions(told({ spells: [{ ...spell, kind, level }] }));
  expect(of('school', 'upper_secondary')).toEqual(['pupil']);
  expect(of('school', 'university')).toEqual(['alike']);
  expect(of('self_employed', 'under_50000')).toEqual(['self_employed_little']);
  expect(of('labour_market_measure', null)).toEqual(['alike']);
  expect(of('aap', null)).toEqual(['alike']);
});

test('a small business beside a measure is what SSB has inside and NAV outside, whatever NAV decides it by', () => {
  const spells = [
    { ...spell, kind: 'self_employed', level: 'under_50000' },
    { ...spell, kind: 'labour_market_measure' },
  ] as const;
  expect(cellOf.definitions(told({ spells }))).toEqual(['self_employed_little']);
});

test('when somebody last said it: the newest of what goes on that day, and never where nothing does', () => {
  const of = (...days: readonly string[]) =>
    cellOf.confirmed(
      told({
        spells: days.map((confirmedOn) => ({ ...spell, kind: 'aap', from: '2025-01-01', confirmedOn })),
      }),
    )[0];
  expect(['2026-06-30', '2026-06-29', '2026-03-30', '2026-03-29'].map((on) => of(on))).toEqual([
    ...['0-3', '4-6', '4-6', '7+'],
  ]);
  expect(of('2025-02-01', '2026-09-01')).toBe('0-3');
  const over = { ...spell, kind: 'aap', from: '2026-01-01', to: '2026-08-01' } as const;
  expect(cellOf.confirmed(told({ spells: [over] }))).toEqual(['never']);
});

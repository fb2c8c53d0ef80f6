import { expect, test } from '@jest/globals';
import { cubes, isCube } from '../release/cubes.ts';
import { figureStatuses } from '../release/cube.ts';
import { allMissionGoals, goalTree, mainGoals } from './goal-tree.ts';
import {
  allMeasured,
  indicatorLevels,
  indicatorsOf,
  isMeasuredCode,
  type MeasuredIndicator,
  measuredIndicators,
} from './measured.ts';
import { missionGoals } from './mission-goals.ts';

const rulesOf = (code: (typeof allMeasured)[number]): MeasuredIndicator => measuredIndicators[code];

/** Written by hand: indicator, goals, level, what is better, and what is read. */
const expected = `
safe_start 1.1 system higher external_only
persistent_low_income 1.2 system lower external_only
leisure 1.3 system higher external_only
content_with_place 1.4 system higher external_only
absence 1.5 individual lower not_counted
school_concern 1.5 individual lower school: serious / fine some serious
dropout 1.5 system lower completion: dropped_out / completed still_in dropped_out
dropout_in_year 1.5 system lower completion_county: dropped_out / completed still_in dropped_out
mental_complaints 1.6 system lower external_only
outside 1.7 system lower persons: unemployed aap_disability other / employed in_education in_measures unemployed aap_disability other
outside_immigrants 1.7 system lower background: immigrant unemployed immigrant aap_disability immigrant other / immigrant employed immigrant in_education immigrant in_measures immigrant unemployed immigrant aap_disability immigrant other
outside_norwegian_born 1.7 system lower background: norwegian_born unemployed norwegian_born aap_disability norwegian_born other / norwegian_born employed norwegian_born in_education norwegian_born in_measures norwegian_born unemployed norwegian_born aap_disability norwegian_born other
in_work_or_education 1.7 system higher persons: employed in_education in_measures / employed in_education in_measures unemployed aap_disability other
persistence 1.7 system lower cohort5: outside outside_in_all / outside inside outside outside outside employed outside in_education outside in_measures outside unemployed outside aap_disability outside other outside outside_in_all
followed_up_by_status 1.7 2.1 system lower persons: unknown / employed in_education in_measures unemployed aap_disability other unknown
concern_to_mapping 2.1 3.1 organisation higher to_mapping: 0-14 15-30 / 0-14 15-30 31-90 91+ not_yet
concern_to_plan 2.1 organisation higher to_plan: 0-14 15-30 / 0-14 15-30 31-90 91+ not_yet
concern_to_measure 2.1 organisation higher to_measure: 0-14 15-30 / 0-14 15-30 31-90 91+ not_yet
batons 2.1 2.2 individual lower batons: 2-3 4+ / 0 1 2-3 4+
transitions_met 2.2 organisation higher transitions: on_time late declined_then_met / on_time late declined_then_met declined overdue ended
transitions_on_time 2.2 organisation higher transitions: on_time / on_time late declined_then_met
transitions_declined 2.2 organisation lower transitions: declined_then_met declined / on_time late declined_then_met declined overdue ended
transitions_overdue 2.2 organisation lower transitions: overdue / on_time late declined_then_met declined overdue ended
gap_days 2.2 organisation lower unheld: 15-30 31-90 91+ / 0-14 15-30 31-90 91+
young_per_counsellor 2.2 organisation lower caseload: 21-40 41+ / 1-10 11-20 21-40 41+
premise_told 2.3 individual higher premise_told: met / met not_met
premise_heard 2.3 individual higher premise_heard: met / met not_met
premise_feedback 2.3 individual higher premise_feedback: met / met not_met
premise_evaluates 2.3 individual higher premise_evaluates: met / met not_met
premise_fitted 2.3 individual higher premise_fitted: met / met not_met
pulse_heard 2.3 individual higher pulse_heard: yes / yes partly no
pulse_knows_who 2.3 individual higher pulse_knows_who: yes / yes partly no
pulse_pull_together 2.3 individual higher pulse_pull_together: yes / yes partly no
cooperation 3.2 organisation higher not_counted
measures_evaluated 3.3 organisation higher measures: good little no / none good little no
measures_helped 3.3 organisation higher measures: good / good little no
`;

test('every indicator says which goals it serves, of whom it tells, what is better, and what it is read from', () => {
  const lines = allMeasured.map((code) => {
    const { goals, level, better, reads } = rulesOf(code);
    const from =
      reads.from === 'nowhere'
        ? reads.because
        : `${reads.from === 'cube' ? reads.cube : reads.from}: ${reads.part.join(' ')} / ${reads.of.join(' ')}`;
    return [code, ...goals, level, better, from].join(' ');
  });
  expect(lines).toEqual(expected.trim().split('\n'));
  expect(isMeasuredCode('number_of_meetings')).toBe(false);
  expect(indicatorLevels.every((level) => allMeasured.some((code) => rulesOf(code).level === level))).toBe(
    true,
  );
  expect(allMeasured.filter((code) => rulesOf(code).by !== undefined)).toEqual([
    ...['outside', 'outside_immigrants', 'outside_norwegian_born', 'in_work_or_education'],
    ...['persistence', 'followed_up_by_status'],
  ]);
});

test('a part is some of its whole, and both are labels of the cube that they are read from', () => {
  for (const code of allMeasured) {
    const { reads } = rulesOf(code);
    if (reads.from === 'nowhere') continue;
    expect(reads.part.filter((label) => !reads.of.some((one) => one === label))).toEqual([]);
    if (reads.from === 'persons') expect(reads.of.every((one) => figureStatuses.includes(one))).toBe(true);
    if (reads.from !== 'cube' || !isCube(reads.cube)) continue;
    const dimensions = Object.entries<readonly string[]>(cubes[reads.cube].dimensions);
    expect(reads.dimension).toBe(dimensions.map(([dimension]) => dimension).join(' '));
    const cells = dimensions.reduce<readonly string[]>(
      (before, [, labels]) => before.flatMap((own) => labels.map((label) => `${own} ${label}`.trim())),
      [''],
    );
    expect(reads.of.filter((label) => !cells.includes(label))).toEqual([]);
  }
});

test('the unknown are in no share of inside and outside; they are a share of their own', () => {
  expect(measuredIndicators.outside.reads.of).not.toContain('unknown');
  expect(measuredIndicators.followed_up_by_status.reads.part).toEqual(['unknown']);
  for (const code of ['outside_immigrants', 'outside_norwegian_born'] as const)
    expect(measuredIndicators[code].reads.of.filter((label) => label.includes('unknown'))).toEqual([]);
});

test('the goals are a tree, and every one of them has an indicator', () => {
  expect(goalTree).toEqual({
    '1': ['1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7'],
    '2': ['2.1', '2.2', '2.3'],
    '3': ['3.1', '3.2', '3.3'],
  });
  expect(mainGoals.flatMap((goal) => goalTree[goal])).toEqual(allMissionGoals);
  expect(allMissionGoals.filter((goal) => indicatorsOf(goal).length === 0)).toEqual([]);
});

test('an indicator is of one young person, of an organisation, or of how the whole works', () => {
  expect(indicatorLevels).toEqual(['individual', 'organisation', 'system']);
});

test('the year by which a goal of the mission is to be reached or from which it holds, where it has one', () => {
  const yearOf = (goal: (typeof allMissionGoals)[number]): string => {
    const year: { readonly by: number | null } | { readonly from: number } = missionGoals[goal];
    return 'from' in year ? `from ${String(year.from)}` : String(year.by);
  };
  expect(allMissionGoals.map((goal) => `${goal} ${yearOf(goal)}`)).toEqual([
    '1.1 from 2026',
    '1.2 2034',
    '1.3 null',
    '1.4 null',
    '1.5 null',
    '1.6 2034',
    '1.7 2034',
    '2.1 2029',
    '2.2 2034',
    '2.3 from 2024',
    '3.1 2026',
    '3.2 2029',
    '3.3 2034',
  ]);
});

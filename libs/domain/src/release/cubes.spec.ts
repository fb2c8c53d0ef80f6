import { expect, test } from '@jest/globals';
import { allMeasureKinds } from '../measure/kinds.ts';
import { pulseQuestions } from '../meeting/pulse.ts';
import { premises } from '../meeting/participation.ts';
import { allSituations } from '../template/situations.ts';
import { keysOf } from '../closed-table/closed-table.ts';
import {
  allCubes,
  cubes,
  dimensionsOf,
  isCell,
  isCube,
  isDividedByKind,
  isStoryCube,
  yearsOf,
} from './cubes.ts';
import { cohortYears } from './cohort.ts';

const helped = 'helped none good little no';
const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

test('every cube by name and what it is divided by: one for each kind, situation, premise and question', () => {
  const lines = allCubes.map((cube) => {
    const divided = dimensionsOf(cube).map(({ code, labels }) => `${code} ${labels.join(' ')}`);
    return `${cube}: ${divided.join(' × ')}`;
  });
  expect(lines).toEqual([
    'batons: handOvers 0 1 2-3 4+',
    'unheld: days 0-14 15-30 31-90 91+',
    'to_mapping: days 0-14 15-30 31-90 91+ not_yet',
    'to_plan: days 0-14 15-30 31-90 91+ not_yet',
    'to_measure: days 0-14 15-30 31-90 91+ not_yet',
    'measures: helped none good little no',
    'transitions: outcome none on_time late declined_then_met declined overdue ended',
    ...allMeasureKinds.map((kind) => `measure_${kind}: ${helped}`),
    ...allSituations.map((situation) => `situation_${situation}: helped elsewhere none good little no`),
    ...allSituations.map(
      (situation) =>
        `kinds_${situation}: kind none ${allMeasureKinds.join(' ')} × helped elsewhere none good little no`,
    ),
    ...keysOf(premises).map((premise) => `premise_${premise}: documented no_meeting met not_met`),
    ...pulseQuestions.map((question) => `pulse_${snake(question)}: answer none yes partly no`),
    'school: school not_asked fine some serious',
    'caseload: withHolder 1-10 11-20 21-40 41+',
    'completion: after not_counted completed still_in dropped_out unknown',
    'completion_county: inTheYear not_counted completed still_in dropped_out unknown',
    'definitions: group alike pupil self_employed_little',
    'confirmed: months 0-3 4-6 7+ never',
    'background: background immigrant norwegian_born rest unknown × status employed in_education in_measures unemployed aap_disability other unknown',
    'young: gender female male unstated × status employed in_education in_measures unemployed aap_disability other unknown',
    ...cohortYears.map(
      (years) =>
        `cohort${String(years)}: before inside outside unknown × after inside outside employed in_education in_measures unemployed aap_disability other outside_in_all unknown moved dead no_longer`,
    ),
  ]);
});

test('only the youngest and the cohorts are others than those of the first cube; a background is no part of a case', () => {
  expect(cubes.background).not.toHaveProperty('others');
  const others = allCubes.filter((cube) => !isStoryCube(cube));
  expect(others).toEqual(['background', 'young', ...cohortYears.map((years) => `cohort${String(years)}`)]);
  expect(cubes.young.others).toBe('aged_13_14');
  expect(cubes.cohort3.others).toBe('cohort');
});

test('a cohort is asked after its years, and has no cell that nobody can be in', () => {
  expect(allCubes.flatMap((cube) => yearsOf(cube) ?? [])).toEqual([...cohortYears]);
  expect(isCell('cohort1', ['outside', 'outside'], 'sides')).toBe(false);
  expect(isCell('cohort2', ['outside', 'outside'], 'sides')).toBe(true);
  expect(isCell('cohort2', ['outside', 'outside'], 'statuses')).toBe(false);
  expect(isCell('cohort2', ['outside', 'unemployed'], 'statuses')).toBe(true);
  expect(isCell('young', ['outside', 'outside'], 'statuses')).toBe(true);
});

test('only a measure of some kind has helped or not, and only who has none is elsewhere', () => {
  const all = dimensionsOf('kinds_leaving_care');
  const cells = (all[0]?.labels ?? []).flatMap((kind) =>
    (all[1]?.labels ?? []).filter((helped) => isCell('kinds_leaving_care', [kind, helped], 'statuses')),
  );
  expect(cells.length).toBe(2 + 3 * allMeasureKinds.length);
  expect(isCell('kinds_leaving_care', ['none', 'elsewhere'], 'statuses')).toBe(true);
  expect(isCell('kinds_leaving_care', ['none', 'good'], 'statuses')).toBe(false);
  expect(isCell('kinds_leaving_care', ['mentor', 'none'], 'statuses')).toBe(false);
  expect(isCell('situation_leaving_care', ['none'], 'statuses')).toBe(true);
  expect(allCubes.filter(isDividedByKind)).toEqual(allSituations.map((situation) => `kinds_${situation}`));
});

test('only a name of the table is a cube', () => {
  expect(isCube('batons')).toBe(true);
  expect(isCube('toString')).toBe(false);
});

import { type CubeCode, cubes, isCube } from '../release/cubes.ts';
import type { VersionedRule } from '../release/definition-versions.ts';
import { type MeasuredCode, type MeasuredIndicator, measuredIndicators } from './measured.ts';

/** What an indicator's number is a share of: everybody followed up, those of whom it is known, or those whom it concerns. */
export const indicatorUnits = [
  'percent_of_followed_up',
  'percent_of_known',
  'percent_of_concerned',
] as const satisfies readonly string[];
export type IndicatorUnit = (typeof indicatorUnits)[number];

/** What has been registered in the cases that an own number is counted from. */
export const ownSources = [
  'activities',
  'backgrounds',
  'mappings',
  'plans',
  'measures',
  'evaluations',
  'batons',
  'transitions',
  'participation',
  'pulses',
] as const satisfies readonly string[];
export type OwnSource = (typeof ownSources)[number];

const countedFrom: readonly (readonly [cubes: RegExp, source: OwnSource])[] = [
  [/^(?:completion|definitions|confirmed|cohort\d)/, 'activities'],
  [/^background$/, 'backgrounds'],
  [/^(?:school|to_mapping)$/, 'mappings'],
  [/^to_plan$/, 'plans'],
  [/^to_measure$/, 'measures'],
  [/^measures$/, 'evaluations'],
  [/^(?:batons|unheld|caseload)$/, 'batons'],
  [/^transitions$/, 'transitions'],
  [/^premise_/, 'participation'],
  [/^pulse_/, 'pulses'],
];

const rulesOf = (code: MeasuredCode): MeasuredIndicator => measuredIndicators[code];

const cellsOf = (cube: CubeCode): number =>
  Object.values<readonly string[]>(cubes[cube].dimensions).reduce(
    (cells, labels) => cells * labels.length,
    1,
  );

/** The unit of an indicator's own number; null where there is none of our own. */
export const unitOf = (code: MeasuredCode): IndicatorUnit | null => {
  const { reads, by } = rulesOf(code);
  if (reads.from === 'nowhere') return null;
  const isWhole =
    reads.from === 'persons'
      ? reads.of.includes('unknown')
      : isCube(reads.cube) && reads.of.length === cellsOf(reads.cube);
  if (isWhole) return 'percent_of_followed_up';
  return by === undefined ? 'percent_of_concerned' : 'percent_of_known';
};

/** Where an indicator's own number comes from; null where there is none of our own. */
export const sourceOf = (code: MeasuredCode): OwnSource | null => {
  const { reads } = rulesOf(code);
  if (reads.from === 'nowhere') return null;
  if (reads.from === 'persons') return 'activities';
  return countedFrom.find(([shape]) => shape.test(reads.cube))?.[1] ?? null;
};

const ruleOfCube = {
  completion: 'after_five_years',
  completion_county: 'county_left_in_the_year',
  transitions: 'transitions',
} as const satisfies Partial<Record<CubeCode, VersionedRule>>;

/** The rule with versions that an indicator is counted by; null where none has. */
export const ruleOf = (code: MeasuredCode): VersionedRule | null => {
  const { by, reads } = rulesOf(code);
  if (by !== undefined) return by;
  const table: Readonly<Partial<Record<string, VersionedRule>>> = ruleOfCube;
  return reads.from === 'cube' ? (table[reads.cube] ?? null) : null;
};

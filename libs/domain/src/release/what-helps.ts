import { smallestWhole } from '../indicator/rate.ts';
import { allMeasureKinds, type MeasureKind } from '../measure/kinds.ts';
import { helped } from '../measure/verbs.ts';
import { allSituations, type Situation } from '../template/situations.ts';
import type { CubeCode } from './cubes.ts';
import { isAboutTheSame, likelyOff, type ShareShown, type Shown } from './share.ts';
import type { ShownCell } from './table.ts';
import { type Sureness, wilson } from './wilson.ts';

/** The cubes that say whether measures helped: all of them, those of each kind, those in each situation, and by kind within it. */
export const kindCube = (kind: MeasureKind): CubeCode => `measure_${kind}`;
export const situationCube = (situation: Situation): CubeCode => `situation_${situation}`;
/** Within a situation, by the kind of the measure. */
export const kindsCube = (situation: Situation): CubeCode => `kinds_${situation}`;
export const helpCubes: readonly CubeCode[] = [
  'measures',
  ...allMeasureKinds.map(kindCube),
  ...allSituations.map(situationCube),
  ...allSituations.map(kindsCube),
];

/** How many have had a measure evaluated, and for how many of them it helped: sums of shown numbers. */
export interface Evaluated {
  readonly whole: Shown;
  readonly part: Shown;
}

/**
 * What a cube shows of it; of one that tells kinds apart, the cells of one kind.
 *
 * @param counties of how many counties the place is a sum.
 * @returns null where the cube is not there, or is not divided.
 */
export const evaluatedIn = (cells: readonly ShownCell[], counties: number): Evaluated | null => {
  const valueOf = (bin: string): number | null =>
    cells.find(({ labels }) => labels.at(-1) === bin)?.value ?? null;
  const values = helped.map(valueOf).filter((value) => value !== null);
  const good = valueOf('good');
  if (good === null || values.length < helped.length) return null;
  return {
    part: { value: good, sums: counties },
    whole: { value: values.reduce((sum, value) => sum + value, 0), sums: helped.length * counties },
  };
};

/** All measures, kinds and situations: how sure each interval is. */
export const sureOfKinds: Sureness = '95 %';

/**
 * The share for whom it helped, with what can be the truth behind it: everything that the rounding allows, and around each
 * end what chance alone does with so few (Wilson). Not shown of fewer than thirty.
 */
export const helpedShare = ({ part, whole }: Evaluated, sure: Sureness = sureOfKinds): ShareShown | null => {
  if (part.value === null || whole.value === null || whole.value < smallestWhole) return null;
  const [offPart, offWhole] = [likelyOff(part.sums), likelyOff(whole.sums)];
  const fewest = Math.max(1, whole.value - offWhole);
  const { low } = wilson(Math.max(0, part.value - offPart), whole.value + offWhole, sure);
  const { high } = wilson(Math.min(part.value + offPart, fewest), fewest, sure);
  return {
    percent: Math.round((part.value / whole.value) * 100),
    low: Math.floor(low * 100),
    high: Math.ceil(high * 100),
  };
};

/** Seventy-seven kinds within situations are asked of at once: there each interval is wider, so that chance alone seldom makes one stand out. */
export const sureWithin: Sureness = '99 %';

/** The cells of one kind within a situation. */
export const cellsOfKind = (cells: readonly ShownCell[], kind: MeasureKind): readonly ShownCell[] =>
  cells.filter(({ labels }) => labels[0] === kind);

/** How a kind of measure, or the measures in a situation, stand to what is expected. */
export type Beside = 'more' | 'less' | 'as_expected';

/**
 * Expected is what is shown of all measures in the same place, and of a kind within a situation: of all measures in the situation. Only where nothing that both can be is the same, one is
 * called more, or less; everything else is about as expected. Null where one of the two has no share.
 */
export const besideExpected = (share: ShareShown | null, expected: ShareShown | null): Beside | null => {
  if (share === null || expected === null) return null;
  if (isAboutTheSame(share, expected)) return 'as_expected';
  return share.percent > expected.percent ? 'more' : 'less';
};

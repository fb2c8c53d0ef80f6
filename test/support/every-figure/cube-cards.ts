import { nb } from '../../../apps/admin/src/i18n/nb.ts';
import { allMeasureKinds, type MeasureKind } from '#domain/measure/kinds';
import { figureBackgrounds } from '#domain/immigrant-background/categories';
import { figureStatuses } from '#domain/release/cube';
import type { CubeCode } from '#domain/release/cubes';
import { allTransitionStages, firstSteps, reachedIn, stageIn } from '#domain/release/funnel';
import { onSide, outsideAmong } from '#domain/release/inside';
import { ownPersistence } from '#domain/release/own-persistence';
import { shareOf, sumShown } from '#domain/release/share';
import {
  besideExpected,
  evaluatedIn,
  helpedShare,
  kindCube,
  kindsCube,
  situationCube,
} from '#domain/release/what-helps';
import { allSituations, type Situation } from '#domain/template/situations';
import type { Expected } from './compare.ts';
import type { Frozen } from './frozen.ts';
import { count, countyNumber, moved, range, share } from './said.ts';
import { countiesIn, cubeOf, everybodyIn, totalOf } from './sums.ts';

/** Where and when a card reads its cubes. */
export interface CubesAt {
  readonly release: Frozen;
  /** What it is held against; undefined where there is none. */
  readonly before: Frozen | undefined;
  readonly place: string;
}

const { figures, whatHelps, measures, templates } = nb;
const nothing: Expected = { tables: [], said: [] };

/** How far they came; where a cube is left out, no number. */
export const steps = ({ release, before, place }: CubesAt): Expected => {
  const many = countiesIn(place);
  const all = (one: Frozen) => ({ value: everybodyIn(one, 'to_mapping', place), sums: many });
  const lines = firstSteps.map((step) => {
    const now = reachedIn(cubeOf(release, step, place) ?? [], step, many);
    const then = before && cubeOf(before, step, place);
    return [
      ...[figures.steps[step], count(now.value)],
      moved(then == null ? null : reachedIn(then, step, many), now),
    ];
  });
  const registered = all(release);
  return {
    tables: [
      [
        [
          ...[figures.steps.registered, count(registered.value)],
          moved(before === undefined ? null : all(before), registered),
        ],
        ...lines,
      ],
    ],
    said: [count(registered.value), '0'],
  };
};

export const transitions = ({ release, before, place }: CubesAt): Expected => {
  const many = countiesIn(place);
  const now = cubeOf(release, 'transitions', place);
  if (now === null) return nothing;
  const then = before === undefined ? null : cubeOf(before, 'transitions', place);
  const stages = allTransitionStages.map((stage) => ({
    stage,
    now: stageIn(now, stage, many),
    before: then === null ? null : stageIn(then, stage, many),
  }));
  const [offered, onTime] = [stages[0]?.now, stages.at(-1)?.now];
  const shown = offered === undefined || onTime === undefined ? null : shareOf(onTime, offered);
  return {
    tables: [
      stages.map((one) => [
        ...[figures.transitions[one.stage], count(one.now.value)],
        moved(one.before, one.now),
      ]),
    ],
    said: [
      ...[everybodyIn(release, 'transitions', place), offered?.value ?? null].map(count),
      ...[share(shown), range(shown), '0'],
    ],
  };
};

export const helped = ({ release, place }: CubesAt, cube: CubeCode): Expected => {
  const cells = cubeOf(release, cube, place);
  if (cells === null) return nothing;
  const valueOf = (bin: string) => cells.find(({ labels }) => labels[0] === bin)?.value ?? null;
  const bins = (['good', 'little', 'no'] as const).map((bin) => ({ bin, value: valueOf(bin) }));
  const counted = sumShown(bins.map(({ value }) => value));
  const many = countiesIn(place);
  const shown =
    counted === null || counted === 0
      ? null
      : shareOf({ value: valueOf('good'), sums: many }, { value: counted, sums: bins.length * many });
  return {
    tables: [bins.map(({ bin, value }) => [figures.helped[bin], count(value)])],
    said: [count(everybodyIn(release, cube, place)), count(counted), share(shown), range(shown), '0'],
  };
};

/** What helps, held against all measures; by kind, by situation, or by kind within one. */
export const expected = (at: CubesAt, by: 'kinds' | 'situations' | Situation): Expected => {
  const { release } = at;
  const place = countyNumber(at.place);
  const isWithin = by !== 'kinds' && by !== 'situations';
  const countIn = (cube: CubeCode, kind?: MeasureKind) => {
    const cells = cubeOf(release, cube, place)?.filter(
      ({ labels }) => kind === undefined || labels[0] === kind,
    );
    const evaluated = cells === undefined ? null : evaluatedIn(cells, countiesIn(place));
    const shown = evaluated === null ? null : helpedShare(evaluated, isWithin ? '99 %' : '95 %');
    return { evaluated: evaluated?.whole.value ?? null, good: evaluated?.part.value ?? null, share: shown };
  };
  const all = countIn(isWithin ? situationCube(by) : 'measures');
  const cells = ({ good, evaluated, share: shown }: typeof all) => [
    ...[count(good), count(evaluated)],
    ...[share(shown), range(shown)],
  ];
  const line = (name: string, cube: CubeCode, kind?: MeasureKind) => {
    const one = countIn(cube, kind);
    const beside = besideExpected(one.share, all.share);
    return [name, ...cells(one), beside === null ? whatHelps.few : whatHelps.besides[beside]];
  };
  const lines = () => {
    if (by === 'kinds') return allMeasureKinds.map((kind) => line(measures.kinds[kind], kindCube(kind)));
    if (isWithin) return allMeasureKinds.map((kind) => line(measures.kinds[kind], kindsCube(by), kind));
    return allSituations.map((one) => line(templates.situations[one], situationCube(one)));
  };
  return {
    tables: [[...lines(), [isWithin ? whatHelps.within.all : whatHelps.all, ...cells(all), '']]],
    said: [
      ...[totalOf(release, place, {}), all.good, all.evaluated].map(count),
      ...[share(all.share), '0'],
      // of a hundred lines so many are right
      ...['100', isWithin ? '99' : '95'],
    ],
  };
};

/** By the background that the young have said themselves; of a county and of all. */
export const background = (at: CubesAt): Expected => {
  const place = countyNumber(at.place);
  const cells = cubeOf(at.release, 'background', place);
  if (cells === null) return nothing;
  const lines = figureBackgrounds.map((group) => {
    const own = figureStatuses.map((status) => ({
      status,
      value: cells.find(({ labels }) => labels[0] === group && labels[1] === status)?.value ?? null,
    }));
    const { part, share: shown } = outsideAmong(own, countiesIn(place));
    return {
      row: [
        figures.background.labels[group],
        ...[sumShown(own.map(({ value }) => value)), part.value].map(count),
        ...[share(shown), count(onSide(own, 'unknown'))],
      ],
      said: group === 'unknown' ? '' : share(shown),
    };
  });
  return {
    tables: [lines.map(({ row }) => row)],
    said: [count(everybodyIn(at.release, 'background', place)), '0', ...lines.map(({ said }) => said)],
  };
};

/** Who comes in again with us. */
export const persistence = (at: CubesAt, cohort: CubeCode): Expected => {
  const place = countyNumber(at.place);
  const cells = cubeOf(at.release, cohort, place);
  if (cells === null) return nothing;
  const shown = ownPersistence(cells, countiesIn(place));
  const { outside, everybody, parts, share: all } = shown;
  return {
    tables: [
      [
        ...parts.map(({ part, value }) => [figures.ownPersistence.parts[part], count(value)]),
        [figures.sides.outside, count(outside)],
      ],
    ],
    said: [
      ...[everybody, outside, ...parts.map(({ value }) => value)].map(count),
      share(all),
      range(all),
      '0',
    ],
  };
};

/** How long ago what they do was last confirmed: how many, and each bin. */
export const confirmed = ({ release, place }: CubesAt): readonly string[] =>
  [
    everybodyIn(release, 'confirmed', place),
    ...(cubeOf(release, 'confirmed', place) ?? []).map(({ value }) => value),
  ].map(count);

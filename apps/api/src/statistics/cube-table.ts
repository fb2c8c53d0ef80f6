import type { Language } from '#domain/language/languages';
import { type CubeCode, dimensionsOf } from '#domain/release/cubes';
import type { Merged } from '#domain/release/merged-bins';
import { together } from '#domain/statistics/shown-cells';
import type { Published } from './published.ts';
import type { TableShape, Variable } from './table-shape.ts';
import { aboutReleases, labelBy, persons, times, region } from './variables.ts';
import { cubeWordsIn } from './words/cube-words-in.ts';
import { statisticsWords } from './words/words-in.ts';

/** The table of a cube beside the first, by the cube's own code: a cube's code is for good too. */
export const cubeTableId = (cube: CubeCode): string => `LAGET_${cube.toUpperCase()}`;

/** What a dimension is called as a variable; those of the first table keep their names. */
const ofTheFirst: Readonly<Record<string, string>> = { gender: 'Kjonn', status: 'Status' };
const codeOf = (dimension: string): string =>
  ofTheFirst[dimension] ?? `${dimension.charAt(0).toUpperCase()}${dimension.slice(1)}`;

/** The bins of the rules, each with those that a release put together of it and what follows: after the last that they hold. */
const withMerged = (labels: readonly string[], merged: readonly Merged[]): readonly string[] => [
  ...new Set(
    labels.flatMap((label) => [
      label,
      ...merged.filter(({ labels: of }) => of.at(-1) === label).map(({ into }) => into),
    ]),
  ),
];

/** A cube by place, what it is divided by, and time, for the releases that have it: oldest first, at least one. */
export const cubeShape = (
  cube: CubeCode,
  releases: readonly Published[],
  places: Iterable<string>,
  language: Language,
): TableShape => {
  const words = statisticsWords[language];
  const own = cubeWordsIn(language);
  const merged = releases.flatMap((release) => release.merged.filter((one) => one.cube === cube));
  const divided = dimensionsOf(cube).map(({ code, labels }): Variable => ({
    code: codeOf(code),
    label: own.dimension(code),
    total: together,
    values: [
      { code: together, label: words.together },
      ...withMerged(
        labels,
        merged.filter(({ dimension }) => dimension === code),
      ).map((label) => ({ code: label, label: own.label(code, label) })),
    ],
  }));
  const variables = [region(places, releases, words), ...divided, persons(words), times(releases, words)];
  return {
    id: cubeTableId(cube),
    label: labelBy(`${words.followedUp}: ${own.name(cube)}`, variables, words),
    variables,
    notes: [
      ...words.notes,
      words.onePlaceOnce,
      words.leftOut,
      words.ofTheYear,
      ...(merged.length > 0 ? [words.merged] : []),
    ],
    source: words.source,
    unit: words.unit,
    language,
    reads: { from: 'cube', cube },
    ...aboutReleases(releases),
  };
};

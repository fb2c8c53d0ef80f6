import type { Language } from '#domain/language/languages';
import { type CubeCode, dimensionsOf } from '#domain/release/cubes';
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

/** A cube by place, what it is divided by, and time, for the releases that have it: oldest first, at least one. */
export const cubeShape = (
  cube: CubeCode,
  releases: readonly Published[],
  places: Iterable<string>,
  language: Language,
): TableShape => {
  const words = statisticsWords[language];
  const own = cubeWordsIn(language);
  const divided = dimensionsOf(cube).map(({ code, labels }): Variable => ({
    code: codeOf(code),
    label: own.dimension(code),
    total: together,
    values: [
      { code: together, label: words.together },
      ...labels.map((label) => ({ code: label, label: own.label(code, label) })),
    ],
  }));
  const variables = [region(places, releases, words), ...divided, persons(words), times(releases, words)];
  return {
    id: cubeTableId(cube),
    label: labelBy(`${words.followedUp}: ${own.name(cube)}`, variables, words),
    variables,
    notes: [...words.notes, words.onePlaceOnce, words.leftOut, words.ofTheYear],
    source: words.source,
    unit: words.unit,
    language,
    reads: { from: 'cube', cube },
    ...aboutReleases(releases),
  };
};

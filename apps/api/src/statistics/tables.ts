import type { Language } from '#domain/language/languages';
import { allCubes } from '#domain/release/cubes';
import { cubeShape } from './cube-table.ts';
import { indicatorShape } from './indicator-table.ts';
import { peopleShape } from './people-table.ts';
import type { Decided, Held, Published } from './published.ts';
import type { TableShape } from './table-shape.ts';

/** What the tables are made of: releases, oldest first, which cubes they have where, and what is decided. */
export interface Shelf {
  readonly releases: readonly Published[];
  readonly held: readonly Held[];
  readonly decided: Decided;
}

/** Every table of the releases: the first cube, each cube that one of them has, the indicators; none without a release. */
export const tablesOf = ({ releases, held, decided }: Shelf, language: Language): readonly TableShape[] => {
  if (releases.length === 0) return [];
  const cubes = allCubes.flatMap((cube) => {
    const own = held.filter((one) => one.cube === cube);
    const which = releases.filter(({ id }) => own.some(({ releaseId }) => releaseId === id));
    const places = own.flatMap(({ places: there }) => there);
    return which.length === 0 ? [] : [cubeShape(cube, which, places, language)];
  });
  const there = new Set(held.map(({ cube }) => cube));
  return [peopleShape(releases, language), ...cubes, indicatorShape(releases, there, decided, language)];
};

import { nb } from '../../../apps/admin/src/i18n/nb.ts';
import type { CubeCode } from '#domain/release/cubes';
import type { Situation } from '#domain/template/situations';
import type { Expected } from './compare.ts';
import {
  background,
  confirmed,
  type CubesAt,
  expected,
  helped,
  persistence,
  steps,
  transitions,
} from './cube-cards.ts';
import { frozen, type Frozen } from './frozen.ts';
import { overviewOf } from './overview.ts';
import { countyNumber } from './said.ts';
import type { Group } from './sums.ts';

/** What is chosen on the overview, in its head and in its cards. */
export interface Chosen {
  readonly place: string;
  readonly quarter: string;
  readonly group: Group;
  readonly helped?: CubeCode;
  readonly by?: 'kinds' | 'situations' | Situation;
  readonly cohort?: CubeCode;
}

const { figures, whatHelps } = nb;

/** What others publish of who comes in again: not from a release, and shipped with its source. */
const ofOthers: Expected = {
  tables: [
    [
      [figures.persistence.inside, '48 %'],
      [figures.persistence.outside, '41 %'],
      [figures.persistence.emigrated, '10 %'],
      [figures.persistence.allYears, '27 %'],
    ],
  ],
  said: ['27 %', '11,3 %', '33 873', '2018', '2023'],
};

const [year] = frozen;

/** A municipality is told of by its year where there is one, and else its county is told of. */
export const inYear = ({ place }: Pick<Chosen, 'place'>, at: CubesAt): CubesAt => {
  if (place.length !== 4) return at;
  return place === '9901'
    ? { release: year, before: undefined, place }
    : { ...at, place: countyNumber(place) };
};

/** The whole of the overview, card by card. */
export const expectedOn = (chosen: Chosen): ReadonlyMap<string, Expected> => {
  const { place, quarter, group, cohort = 'cohort5', by = 'kinds' } = chosen;
  const at = frozen.findIndex((one) => one.quarter === quarter);
  const release: Frozen = frozen[at] ?? year;
  const cubes: CubesAt = { release, before: frozen[at - 1], place };
  const own = inYear(chosen, cubes);
  const overview = overviewOf({ release, published: frozen, place, group });
  const above = overview.get('');
  return new Map([
    ...overview,
    ['', { tables: [], said: [...(above?.said ?? []), ...confirmed(own)] }],
    [figures.steps.title, steps(own)],
    [figures.transitions.title, transitions(own)],
    [figures.helped.title, helped(own, chosen.helped ?? 'measures')],
    [whatHelps.title, expected(cubes, by)],
    [figures.background.title, background(cubes)],
    [figures.ownPersistence.title, persistence(cubes, cohort)],
    [figures.persistence.title, ofOthers],
  ]);
};

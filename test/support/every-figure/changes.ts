import { cubeWordsIn } from '../../../apps/api/src/statistics/words/cube-words-in.ts';
import { nb } from '../../../apps/admin/src/i18n/nb.ts';
import { allAgeGroups, figureGenders, figureStatuses } from '#domain/release/cube';
import { allCubes, dimensionsOf, isCell } from '#domain/release/cubes';
import { type Codes, shownInCube, shownOfPersons } from '../reckoned.ts';
import type { Expected } from './compare.ts';
import { type Frozen, places } from './frozen.ts';
import { flat } from './numbers.ts';
import { count, period } from './said.ts';

/** What a report says of one figure in two periods. */
export interface ChangeReckoned {
  readonly what: string;
  readonly before: number;
  readonly now: number;
  readonly change: 'alike' | 'more' | 'fewer';
}

interface Asked {
  readonly now: Pick<Frozen, 'cells' | 'cubes'>;
  readonly before: Pick<Frozen, 'cells' | 'cubes'>;
  readonly place: string;
  readonly names: Readonly<Record<string, string>>;
}

/** Rounding explains four of each sum, and of several the root of how many. */
const reckoned = (
  what: string,
  [before, now]: readonly (number | string)[],
  sums: number,
): readonly ChangeReckoned[] => {
  if (typeof before !== 'number' || typeof now !== 'number') return [];
  const isAlike = Math.abs(now - before) <= 2 * Math.ceil(4 * Math.sqrt(sums));
  return [{ what, before, now, change: isAlike ? 'alike' : now > before ? 'more' : 'fewer' }];
};

const lower = (text: string): string =>
  /^\p{Lu}(?=\p{Ll}|$| )/u.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;

const combinations = (lists: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  lists.reduce<readonly (readonly string[])[]>(
    (rows, labels) => rows.flatMap((row) => labels.map((label) => [...row, label])),
    [[]],
  );

const inPlace = (place: string, number: string): boolean => place === '0' || number.startsWith(place);

/** Everybody first, and every other figure of the place that is shown in both periods, largest first. */
export const changesReckoned = ({ now, before, place, names }: Asked) => {
  const numbers = Object.keys(names).filter((number) => inPlace(place, number));
  const counties = new Set(Object.keys(names).map((number) => number.slice(0, 2))).size;
  const persons = (what: string, codes: Codes, of = place) =>
    reckoned(
      what,
      [before, now].map(({ cells }) => shownOfPersons(cells, { Region: of, ...codes })),
      of === place ? numbers.length : 1,
    );
  const { statuses, genders } = nb.releases;
  const words = cubeWordsIn('nb');
  const rows = [
    ...figureStatuses.flatMap((code) =>
      persons(`Hva de unge gjør: ${lower(statuses[code])}`, { Status: code }),
    ),
    ...allAgeGroups.flatMap((code) => persons(`Alder: ${code.replace('-', '–')} år`, { Alder: code })),
    ...figureGenders.flatMap((code) => persons(`Kjønn: ${lower(genders[code])}`, { Kjonn: code })),
    ...(place.length === 4 ? [] : numbers.toSorted()).flatMap((number) =>
      persons(`Kommunene: ${names[number] ?? ''}`, {}, number),
    ),
    ...allCubes.flatMap((cube) =>
      combinations(dimensionsOf(cube).map(({ labels }) => labels))
        .filter((labels) => isCell(cube, labels, 'sides') || isCell(cube, labels, 'statuses'))
        .flatMap((labels) => {
          const label = dimensionsOf(cube).map(({ code }, at) => words.label(code, labels[at] ?? ''));
          const values = [before, now].map(({ cubes }) =>
            shownInCube(
              cubes.filter((cell) => cell.cube === cube),
              place,
              labels,
              counties,
            ),
          );
          const sums = place === '0' ? counties : 1;
          return reckoned(`${words.name(cube)}: ${label.map(lower).join(', ')}`, values, sums);
        }),
    ),
  ];
  const changed = rows
    .filter(({ change }) => change !== 'alike')
    .toSorted((one, other) => Math.abs(other.now - other.before) - Math.abs(one.now - one.before));
  return { first: persons('Alle som følges opp', {}), changed, alike: rows.length - changed.length };
};

const { changes, schedule } = nb.figureReports;
const filled = (text: string, name: string, value: number): string =>
  text.replace(`{${name}}`, String(value));

/** «Rapporter» with a report of a release chosen: what changed, and of how many places and in which version it is. */
export const reportPageOf = (now: Frozen, before: Frozen, place: string): ReadonlyMap<string, Expected> => {
  const { first, changed, alike } = changesReckoned({ now, before, place, names: places });
  const shown = [...first, ...changed.slice(0, 12)];
  const smaller = Math.max(0, changed.length - 12);
  const counties = new Set(Object.keys(places).map((number) => number.slice(0, 2))).size;
  return new Map<string, Expected>([
    [
      changes.title.replace('{period}', period(before.quarter)),
      {
        tables: [
          shown.map((row) => [
            ...[flat(row.what), count(row.before), count(row.now)],
            changes.kinds[row.change],
          ]),
        ],
        said: [
          ...(smaller === 0 ? [] : [filled(changes.smaller, 'smaller', smaller)]),
          ...(alike === 0 ? [] : [filled(changes.alike, 'alike', alike)]),
        ],
      },
    ],
    [
      schedule.title,
      { tables: null, said: [String(Object.keys(places).length + counties + 1), '2026', '2027'] },
    ],
  ]);
};

import { expect, test } from '@jest/globals';
import { statusOn } from '#domain/activity/status-on';
import { keysOf } from '#domain/closed-table/closed-table';
import { type Quarter, quarterRange } from '#domain/calendar/quarter';
import { cellOf } from '#domain/release/case-story';
import { figureStatuses, shownAs } from '#domain/release/cube';
import { allCubes, dimensionsOf, isCell, isStoryCube } from '#domain/release/cubes';
import { cohortYears } from '#domain/release/cohort';
import { summed } from '#domain/release/summed';
import type { Place } from '../../libs/disclosure-control/src/index.ts';
import { randomStory } from '../../test/builders/random-story.ts';
import { type ShownCell, shownTable } from '../../test/builders/shown-table.ts';
import { type Bond, boundBy } from './bound-cubes.ts';
import type { CountyTable } from './county-table.ts';
import { nearlyWithin } from './nearly-within.ts';
import { relationsOf, withinOf } from './relations.ts';
import { allSameBins, cubesOfBin, sameCellsIn } from './same-bins.ts';

const combined = (labels: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  labels.reduce<readonly (readonly string[])[]>(
    (all, own) => all.flatMap((one) => own.map((label) => [...one, label])),
    [[]],
  );

const cellsOf = (dimensions: readonly (readonly string[])[]): readonly ShownCell[] =>
  combined(dimensions).map((labels) => [labels, 20]);

const first: CountyTable = {
  cube: 'first',
  released: shownTable(
    ['municipality', 'age', 'gender', 'status'],
    cellsOf([['9901'], ['18-19'], ['female'], figureStatuses]),
  ),
};
const stocks = cohortYears.map((years): CountyTable => ({ cube: years, released: first.released }));

/** Every cube there is, with every cell that somebody can be in. */
const tables: readonly CountyTable[] = [
  first,
  ...allCubes.map((cube): CountyTable => {
    const own = dimensionsOf(cube);
    return {
      cube,
      released: shownTable(
        ['county', ...own.map(({ code }) => code)],
        cellsOf([['99'], ...own.map(({ labels }) => labels)]).filter(([[, ...labels]]) =>
          isCell(cube, labels, 'statuses'),
        ),
      ),
    };
  }),
  ...stocks,
];

const cubeAt = ({ table }: Place) => tables[table]?.cube;

test('each cube has a line that says what binds it to others, and the audit is told of just that', () => {
  const bonds = new Map(allCubes.map((cube) => [cube, new Set<Bond>()]));
  const add = (bond: Bond, places: readonly Place[]) => {
    for (const place of places) {
      const cube = cubeAt(place);
      if (typeof cube === 'string' && cube !== 'first') bonds.get(cube)?.add(bond);
    }
  };
  const within = withinOf(tables, first, '2026Q2');
  for (const bond of keysOf(within))
    for (const { part, whole } of within[bond]) add(bond, [...part, ...whole]);
  for (const { part, whole } of nearlyWithin)
    for (const cube of [part, whole]) bonds.get(cube)?.add('nearly');
  for (const bin of allSameBins) for (const cube of cubesOfBin(bin)) bonds.get(cube)?.add(bin);
  const statuses = relationsOf(tables, '2026Q2').shared.filter(
    ([one]) => one.length < first.released.rounded.length,
  );
  for (const [, other] of statuses) add('same_status', other);
  expect(Object.fromEntries([...bonds].map(([cube, own]) => [cube, [...own].toSorted()]))).toEqual(
    Object.fromEntries(allCubes.map((cube) => [cube, [...boundBy[cube]].toSorted()])),
  );
});

/** What somebody who is in one cell can be in each other table, by what is certain. */
class Possible {
  readonly #open = tables.map(({ released }) => new Set(released.table.inner.keys()));
  readonly #quarter: Quarter;

  constructor(quarter: Quarter) {
    this.#quarter = quarter;
  }

  #only(table: number, isLeft: (cell: number) => boolean): boolean {
    const open = this.#open[table] ?? new Set<number>();
    const gone = [...open].filter((cell) => !isLeft(cell));
    for (const cell of gone) open.delete(cell);
    return gone.length > 0;
  }

  #implied(part: readonly Place[], whole: readonly Place[]): boolean {
    const [one] = part;
    const [other] = whole;
    if (one === undefined || other === undefined || whole.some(({ table }) => table !== other.table))
      return false;
    const isPart = (cell: number) => part.some((place) => place.cell === cell);
    const isWhole = (cell: number) => whole.some((place) => place.cell === cell);
    if ([...(this.#open[one.table] ?? [])].every(isPart)) return this.#only(other.table, isWhole);
    if (![...(this.#open[other.table] ?? [])].some(isWhole))
      return this.#only(one.table, (cell) => !isPart(cell));
    return false;
  }

  /** Whether somebody in the one cell can be in the other. */
  isPossible(one: Place, other: Place): boolean {
    this.#only(one.table, (cell) => cell === one.cell);
    const { within: certain = [] } = relationsOf(tables, this.#quarter);
    const same = sameCellsIn(tables).flatMap((group) =>
      group.flatMap((a) => group.map((b) => ({ part: [a], whole: [b] }))),
    );
    while ([...certain, ...same].some(({ part, whole }) => this.#implied(part, whole)));
    return this.#open[other.table]?.has(other.cell) === true;
  }
}

interface Held {
  readonly place: Place;
  readonly persons: ReadonlySet<number>;
}

const people = 6000;

/** Who is in each cell of the cubes that count cases, and who has which status. */
const heldBy = (quarter: Quarter): readonly Held[] => {
  const { to } = quarterRange(quarter);
  const held = new Map<string, { place: Place; persons: Set<number> }>();
  const counted = tables.flatMap(({ cube, released }, table) =>
    cube === 'first' ||
    (typeof cube === 'string' && isStoryCube(cube) && summed.every(({ sum }) => sum !== cube))
      ? [
          {
            cube,
            table,
            cells: new Map(
              released.table.inner.map(({ labels }, cell) => [
                labels.slice(cube === 'first' ? -1 : 1).join(),
                cell,
              ]),
            ),
          },
        ]
      : [],
  );
  for (let person = 0; person < people; person += 1) {
    const told = randomStory(person, to);
    for (const { cube, table, cells } of counted) {
      const labels =
        cube === 'first' ? [shownAs[statusOn(told.spells, to, 'ssb').status]] : cellOf[cube](told);
      const cell = cells.get(labels.join()) ?? -1;
      const key = `${String(table)}/${String(cell)}`;
      const own = held.get(key) ?? { place: { table, cell }, persons: new Set() };
      own.persons.add(person);
      held.set(key, own);
    }
  }
  return [...held.values()];
};

const nameOf = ({ table, cell }: Place): string =>
  `${String(tables[table]?.cube)} ${tables[table]?.released.table.inner[cell]?.labels.slice(1).join(' ') ?? ''}`;

/** A quarter in which both definitions of upper secondary education speak of the same 1 October, and one in which they do not. */
test.each(['2026Q2', '2026Q4'] as const)(
  'in %s no two cubes exclude each other in a way that the audit is not told of',
  (quarter) => {
    const held = heldBy(quarter);
    const unknown: string[] = [];
    for (const [index, one] of held.entries())
      for (const other of held.slice(index + 1)) {
        const isExpected = one.persons.size * other.persons.size > 20 * people;
        if (
          one.place.table === other.place.table ||
          !isExpected ||
          [...one.persons].some((person) => other.persons.has(person))
        )
          continue;
        if (new Possible(quarter).isPossible(one.place, other.place))
          unknown.push(`${nameOf(one.place)}, ${nameOf(other.place)}`);
      }
    expect(unknown).toEqual([]);
  },
  120_000,
);

test.each(['2026Q1', '2026Q2'] as const)('in %s what is certain is so of everybody', (quarter) => {
  const held = new Map(
    heldBy(quarter).map(({ place, persons }) => [`${String(place.table)}/${String(place.cell)}`, persons]),
  );
  const personsIn = (places: readonly Place[]) =>
    new Set(places.flatMap(({ table, cell }) => [...(held.get(`${String(table)}/${String(cell)}`) ?? [])]));
  const { within = [] } = relationsOf(tables, quarter);
  const isCounted = (places: readonly Place[]) =>
    places.every(({ table }) => [...held.keys()].some((key) => key.startsWith(`${String(table)}/`)));
  const certain = within.filter(({ part, whole }) => isCounted([...part, ...whole]));
  expect(certain.length).toBeGreaterThan(90);
  for (const { part, whole } of certain) {
    const among = personsIn(whole);
    expect([...personsIn(part)].filter((person) => !among.has(person))).toEqual([]);
  }
  for (const group of sameCellsIn(tables))
    for (const place of group) expect(personsIn([place])).toEqual(personsIn(group.slice(0, 1)));
});

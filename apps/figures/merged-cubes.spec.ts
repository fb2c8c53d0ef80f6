import { expect, test } from '@jest/globals';
import { quarterRange } from '#domain/calendar/quarter';
import { cubeOn } from '#domain/release/cube';
import type { CubeCode } from '#domain/release/cubes';
import { findingsTogether } from '../../libs/disclosure-control/src/index.ts';
import { placesIn } from './county-table.ts';
import { type Ask, foundIn } from './found-in.ts';
import type { CubeCellMade } from './freeze.ts';
import { inventedPeople } from './invented/people.ts';
import { inventedPlaces } from './invented/places.ts';
import { type CellMark } from './marks.ts';
import { Merges } from './merges.ts';
import type { ReleaseOrder } from './order.ts';
import { personCube } from './person-cube.ts';
import type { Replaced } from './replaced.ts';
import { together } from './together.ts';

const quarter = '2026Q3';
const day = quarterRange(quarter).to;
const secret = new Uint8Array(32).fill(9);
const places = inventedPlaces.filter(({ number }) => number.startsWith('98'));
const order: ReleaseOrder = {
  ...{ quarter, covers: 'quarter', places, secret, reason: '' },
  unseal: (answers) => Promise.resolve(answers),
};
const silent = () => undefined;
const drawn: readonly CubeCode[] = ['batons', 'to_mapping', 'to_measure', 'measures', 'school'];
const nothing: Replaced = { marker: { secret, quarter }, releases: [] };

const everybody = inventedPeople(places, day, day);

/** Cubes of some of the people, beside nothing or beside what they correct. */
const made = async (people = everybody, replaced = nothing, ask?: Ask, merges?: Merges) => {
  const first = await personCube(people.people, order, [], { replaced, isHeld: false }, silent);
  const counted = { ...people, day, persons: cubeOn(people.people, day), drawn };
  const beside = {
    ...{ first, earlier: new Map<number, never>(), replaced },
    ...(ask === undefined ? {} : { ask }),
    ...(merges === undefined ? {} : { merges }),
  };
  return await together(beside, counted, order, silent);
};

/** Somebody else gives out how many waited 15–30 days, to the person: whoever has both knows that cell, however it is rounded. */
const besideExact: Ask = async (county, asked, cubes) => {
  const released = asked.tables.map(({ released: one }) => one);
  const known = placesIn(asked.tables, 'to_mapping', (labels) => labels[1] === '15-30').map((place) => {
    const count = released[place.table]?.table.inner[place.cell]?.count ?? 0;
    return { places: [place], lower: count, upper: count };
  });
  const relations = { ...asked.relations, sums: [...(asked.relations.sums ?? []), ...known] };
  const findings = known.length === 0 ? [] : await findingsTogether(released, relations);
  return [
    ...(await foundIn(county, asked, cubes)),
    ...findings.map((finding) => ({ county, finding, cube: 'to_mapping' as const })),
  ];
};

const cellsOf = (cells: readonly CubeCellMade[], cube: string) =>
  cells
    .filter((cell) => cell.cube === cube)
    .map(({ labels: [label = ''], value }) => [label, value] as const);

test('where nothing is found, nothing is put together, and nothing is shown otherwise for it', async () => {
  const plain = await made();
  expect(plain.merged).toEqual([]);
  expect(plain.checked.leftOut).toEqual([]);
  expect(cellsOf(plain.cells, 'to_mapping').map(([label]) => label)).toEqual([
    ...['0-14', '15-30', '31-90', '91+', 'not_yet'],
  ]);
}, 120_000);

test('a table that gives too much away with its bins passes with the smallest neighbours of the finding together', async () => {
  const plain = await made();
  const coarser = await made(everybody, nothing, besideExact);
  expect(coarser.checked.leftOut).toEqual([]);
  expect(coarser.merged).toHaveLength(1);
  const [merged] = coarser.merged;
  expect(merged).toMatchObject({ cube: 'to_mapping', dimension: 'days', because: 'together' });
  expect(merged?.labels).toContain('15-30');
  expect(merged?.labels).toHaveLength(2);
  const labels = cellsOf(coarser.cells, 'to_mapping').map(([label]) => label);
  expect(labels).toHaveLength(4);
  expect(labels).toContain(merged?.into);
  for (const gone of merged?.labels ?? []) expect(labels).not.toContain(gone);
  // no other table is shown otherwise
  const others = (cells: readonly CubeCellMade[]) => cells.filter(({ cube }) => cube !== 'to_mapping');
  expect(others(coarser.cells)).toEqual(others(plain.cells));
  // and everybody is in it as before
  const sum = (cells: readonly CubeCellMade[]) =>
    cellsOf(cells, 'to_mapping').reduce((all, [, value]) => all + value, 0);
  expect(sum(coarser.cells)).toBe(sum(plain.cells));
}, 120_000);

const shownBy = (cells: readonly CubeCellMade[], marks: readonly CellMark[]): Replaced['releases'][number] =>
  new Map(
    drawn.map((cube) => [
      cube,
      {
        values: new Map(
          cells
            .filter((cell) => cell.cube === cube)
            .map(({ place, labels, value }) => [JSON.stringify([place, ...labels]), value]),
        ),
        marks: new Map(
          marks.filter((one) => one.cube === cube).map(({ labels, mark }) => [JSON.stringify(labels), mark]),
        ),
      },
    ]),
  );

test('who has a merged release and its correction narrows no cell of either below five counts', async () => {
  const before = await made(everybody, nothing, besideExact);
  const gone = everybody.people.slice(0, 2).map(({ id }) => id);
  const fewer = { ...everybody, people: everybody.people.filter(({ id }) => !gone.includes(id)) };
  const replaced: Replaced = { ...nothing, releases: [shownBy(before.cells, before.marks)] };
  const codes = before.merged.map(({ into }) => into);
  const begun = new Map([['to_mapping' as const, new Map(codes.map((code) => [code, 'corrects' as const]))]]);
  const after = await made(fewer, replaced, undefined, new Merges(begun, false));
  const [old, now] = [before, after].map(({ cells }) => new Map(cellsOf(cells, 'to_mapping')));
  // told by the same bins: no sum of one is a cell of the other
  expect([...(now?.keys() ?? [])]).toEqual([...(old?.keys() ?? [])]);
  expect(after.merged.map(({ into, because }) => [into, because])).toEqual(
    codes.map((code) => [code, 'corrects']),
  );
  for (const [label, shown] of old ?? []) {
    const again = now?.get(label) ?? 0;
    // two roundings of counts that lie at most two apart, for all that the reader can suppose
    const open = Array.from({ length: 9 }, (_one, at) => shown - 4 + at).filter(
      (count) => count >= 0 && [0, 1, 2].some((left) => Math.abs(count - left - again) <= 4),
    );
    expect(open.length).toBeGreaterThanOrEqual(5);
  }
}, 120_000);

test('a correction that would tell finer than what it corrects is left out', async () => {
  const before = await made(everybody, nothing, besideExact);
  const replaced: Replaced = { ...nothing, releases: [shownBy(before.cells, before.marks)] };
  const after = await made(everybody, replaced, undefined, new Merges(new Map(), false));
  expect(after.checked.leftOut).toContain('to_mapping');
  expect(cellsOf(after.cells, 'to_mapping')).toEqual([]);
}, 120_000);

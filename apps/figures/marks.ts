import { createHmac } from 'node:crypto';
import type { CubeCode } from '#domain/release/cubes';
import { type CountTable, digestOf, type PublishedCell } from '../../libs/disclosure-control/src/index.ts';

/** A table of a release: the first cube, one beside it, or how many a municipality's year counts. */
export type MarkedTable = CubeCode | 'first' | 'year';

/** Who is in a cell, so that nobody without the key can tell. */
export interface CellMark {
  readonly cube: MarkedTable;
  /** The place first, and then the labels of the table. */
  readonly labels: readonly string[];
  readonly mark: string;
}

interface Cell {
  readonly labels: readonly string[];
  readonly count: number;
  readonly digest: string;
}

/** Tells the marks of one quarter from those of another: that a cell is the same in two quarters is nobody's to know. */
const markOfCell = (
  secret: Uint8Array,
  quarter: string,
  cube: MarkedTable,
  { labels, count, digest }: Cell,
): string =>
  createHmac('sha256', secret)
    .update(JSON.stringify(['cell', quarter, cube, labels, count, digest]))
    .digest('hex')
    .slice(0, 32);

/** Who draws figures, and of which quarter. */
export interface Marker {
  readonly secret: Uint8Array;
  readonly quarter: string;
}

/** The marks of a table's inner cells. */
export const marksOf = (
  { secret, quarter }: Marker,
  cube: MarkedTable,
  { inner }: Pick<CountTable, 'inner'>,
): readonly CellMark[] =>
  inner.map((cell) => ({ cube, labels: cell.labels, mark: markOfCell(secret, quarter, cube, cell) }));

/** The marks of sums. */
export const marksOfSums = (
  { secret, quarter }: Marker,
  cube: MarkedTable,
  { inner }: CountTable,
  sums: readonly PublishedCell[],
): readonly CellMark[] =>
  sums.map(({ labels, members }) => {
    const own = members.flatMap((member) => inner[member] ?? []);
    const count = own.reduce((sum, cell) => sum + cell.count, 0);
    const digest = digestOf(own.map((cell) => BigInt(`0x${cell.digest}`)));
    return { cube, labels, mark: markOfCell(secret, quarter, cube, { labels, count, digest }) };
  });

import { digestOf, recordKey } from '../rounding/record-key.ts';
import { type CountTable, type InnerCell, TOTAL } from '../table/count-table.ts';
import { cubeOf } from '../table/cube.ts';

/** What a table of persons is counted from; the shape is that of a file of persons. */
export interface Counted {
  readonly dimensions: readonly string[];
  readonly persons: readonly { readonly id: string; readonly labels: readonly string[] }[];
  /** Every label of each dimension: cells that nobody is in are cells too. */
  readonly labels: readonly (readonly string[])[];
  readonly above: ReadonlyMap<string, string>;
  /** Which combinations of labels are cells; every one where it is left out. What nobody can be in is none. */
  readonly isCell?: (labels: readonly string[]) => boolean;
}

const combinations = (labels: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  labels.reduce<readonly (readonly string[])[]>(
    (rows, own) => rows.flatMap((row) => own.map((label) => [...row, label])),
    [[]],
  );

const innerCells = (
  { persons, labels, isCell = () => true }: Counted,
  secret: Uint8Array,
): readonly InnerCell[] => {
  const rows = combinations(labels).filter(isCell);
  const keys = new Map<string, bigint[]>(rows.map((row) => [JSON.stringify(row), []]));
  for (const person of persons) keys.get(JSON.stringify(person.labels))?.push(recordKey(secret, person.id));
  return rows.map((row) => {
    const own = keys.get(JSON.stringify(row)) ?? [];
    return { labels: row, count: own.length, digest: digestOf(own) };
  });
};

/**
 * Counts persons into one cube: every combination of labels as an inner cell, every sum over dimensions as a published
 * cell, by finest area, by the area above it and for all.
 */
export const personTable = (counted: Counted, secret: Uint8Array): CountTable => {
  const inner = innerCells(counted, secret);
  const finest = cubeOf(counted.dimensions, inner);
  const raised = inner.map((cell) => ({
    ...cell,
    labels: cell.labels.map((label, place) => (place === 0 ? (counted.above.get(label) ?? TOTAL) : label)),
  }));
  const above = cubeOf(counted.dimensions, raised).published.filter(({ labels }) => labels[0] !== TOTAL);
  return { ...finest, published: [...finest.published, ...above] };
};

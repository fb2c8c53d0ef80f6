import type { CountTable, PublishedCell } from './count-table.ts';

const keyOf = (labels: readonly string[]): string => JSON.stringify(labels);

/** By code units, so that no machine's language changes an order. */
const byKey = (one: readonly string[], other: readonly string[]): number => {
  const [left, right] = [keyOf(one), keyOf(other)];
  return left < right ? -1 : left > right ? 1 : 0;
};

/** A table whose cells stand in one order whatever order they came in, and how to find the way back. */
export interface Ordered {
  readonly table: CountTable;
  /** Puts values in the order of {@link table} back into the order that the cells came in. */
  back(values: readonly number[]): readonly number[];
}

/** Puts the cells in the order of their labels, so that equal tables are treated alike. */
export const inOrder = ({ dimensions, inner, published }: CountTable): Ordered => {
  const order = inner.map((_, index) => index);
  order.sort((one, other) => byKey(inner[one]?.labels ?? [], inner[other]?.labels ?? []));
  const placeOf = new Map(order.map((old, place) => [old, place]));
  const moved = ({ labels, members }: PublishedCell): PublishedCell => ({
    labels,
    members: members.map((member) => placeOf.get(member) ?? 0).toSorted((one, other) => one - other),
  });
  return {
    table: {
      dimensions,
      inner: order.flatMap((old) => inner[old] ?? []),
      published: published.map(moved).sort((one, other) => byKey(one.labels, other.labels)),
    },
    back: (values) => inner.map((_, index) => values[placeOf.get(index) ?? 0] ?? 0),
  };
};

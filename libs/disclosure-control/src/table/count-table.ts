/** The label of a dimension that a published cell is summed over. */
export const TOTAL = 'Total';

/** One of the finest cells of a table, before protection. */
export interface InnerCell {
  /** One label for each dimension of the table, in its order. */
  readonly labels: readonly string[];
  /** Persons, a whole number from 0. */
  readonly count: number;
  /** Says who is in the cell without saying who they are: the same contributors always have the same digest. */
  readonly digest: string;
}

/** A cell that is shown: the sum of the inner cells that it lists. */
export interface PublishedCell {
  /** One label for each dimension; {@link TOTAL} where the cell is a sum over it. */
  readonly labels: readonly string[];
  /** Indices from 0 of the inner cells, rising. */
  readonly members: readonly number[];
}

/** Counts of persons, and every sum of them that is published: all tables of a release together. */
export interface CountTable {
  readonly dimensions: readonly string[];
  readonly inner: readonly InnerCell[];
  readonly published: readonly PublishedCell[];
}

/** The sum of the values that a published cell lists. */
export const sumOf = ({ members }: PublishedCell, values: readonly number[]): number =>
  members.reduce((sum, member) => sum + (values[member] ?? 0), 0);

/** How many dimensions a published cell is broken down by: 0 for the total of everything. */
export const orderOf = ({ labels }: PublishedCell): number =>
  labels.filter((label) => label !== TOTAL).length;

/** A cell's name in messages: «18-20 · kvinne · Total». */
export const nameOf = ({ labels }: Pick<PublishedCell, 'labels'>): string => labels.join(' · ');

import type { PublishedCell } from '../table/count-table.ts';

/**
 * How many persons of inner cells somebody knows, by the cell. Nobody is known of the cells that are left out: a country has
 * thousands who each know a few.
 */
export type Familiar = ReadonlyMap<number, number>;

/** How many of a published cell somebody knows. */
export const familiarIn = ({ members }: Pick<PublishedCell, 'members'>, familiar: Familiar): number =>
  members.reduce((sum, member) => sum + (familiar.get(member) ?? 0), 0);

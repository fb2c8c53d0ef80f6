import { type CountTable, type PublishedCell, sumOf } from '../table/count-table.ts';
import { type Group, groupsOf } from '../table/groups.ts';
import { type Familiar, familiarIn } from './familiar.ts';

/** Those of a group whom somebody does not know, who really all are in one part of it. */
export interface AlikeOthers {
  readonly whole: PublishedCell;
  readonly part: PublishedCell;
  /** How many are in the whole. */
  readonly size: number;
  /** Of the part, one less than there are. */
  readonly most: number;
}

interface Counted {
  readonly whole: PublishedCell;
  readonly size: number;
  readonly parts: readonly { readonly part: PublishedCell; readonly persons: number }[];
}

const countedIn = ({ whole, parts }: Group, counts: readonly number[]): Counted => ({
  ...{ whole, size: sumOf(whole, counts) },
  parts: parts.map((part) => ({ part, persons: sumOf(part, counts) })),
});

/** Finds for one who knows somebody after the other of which groups all others are alike. */
export class FamiliarGroups {
  readonly #groups: readonly Counted[];
  /** For each inner cell the groups, by their index, that count it. */
  readonly #groupsOf: readonly (readonly number[])[];

  constructor(table: CountTable, sensitive: string) {
    const counts = table.inner.map(({ count }) => count);
    this.#groups = groupsOf(table, sensitive).map((group) => countedIn(group, counts));
    const own: number[][] = counts.map(() => []);
    for (const [group, { whole }] of this.#groups.entries())
      for (const member of whole.members) own[member]?.push(group);
    this.#groupsOf = own;
  }

  /** Without cases of one's own in a group it is the check of groups. */
  alike(known: Familiar): readonly AlikeOthers[] {
    return this.#familiar(known).flatMap(([index, familiar]) => {
      const group = this.#groups[index];
      const others = (group?.size ?? 0) - familiar;
      if (group === undefined || others <= 0) return [];
      const { whole, size, parts } = group;
      return parts
        .filter(({ part, persons }) => persons >= others && persons - familiarIn(part, known) === others)
        .map(({ part, persons }) => ({ whole, part, size, most: persons - 1 }));
    });
  }

  /** How many of each group somebody knows; those of which they know nobody are left out. */
  #familiar(known: Familiar): readonly (readonly [group: number, persons: number])[] {
    const own = new Map<number, number>();
    for (const [cell, persons] of known)
      for (const group of this.#groupsOf[cell] ?? []) own.set(group, (own.get(group) ?? 0) + persons);
    return [...own].toSorted(([one], [other]) => one - other);
  }
}

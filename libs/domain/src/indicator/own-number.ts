import { smallestBrokenDown } from './rounding.ts';
import { type Told, toldBy } from '../release/merged-bins.ts';
import { shareOf, type ShareShown } from '../release/share.ts';
import { pooled, type Shown, sumsOf } from './share.ts';

/** What a release shows of one place, label by label, over how many places it is a sum. */
export interface ShownLabels {
  readonly quarter: string;
  readonly values: Readonly<Record<string, number>>;
  readonly places: number;
}

/**
 * An indicator's own number in a quarter. The part is null where the whole is too few to be divided; the whole where it
 * would itself be a division of too few.
 */
export interface OwnNumber {
  readonly quarter: string;
  readonly part: number | null;
  readonly whole: number | null;
  readonly share: ShareShown | null;
}

/** The bins that a release tells the labels by: it may have been made before one was there, or have put some together. */
const toldIn = ({ values }: ShownLabels, labels: readonly string[]): Told =>
  toldBy(labels, Object.keys(values));

const shownIn = (one: ShownLabels, labels: readonly string[]): Shown => {
  const told = toldIn(one, labels).bins;
  return {
    value: told.reduce((sum, label) => sum + (one.values[label] ?? 0), 0),
    sums: sumsOf(told.length, Object.keys(one.values).length) * one.places,
  };
};

/** Whether a release has put labels of it together with others: then it cannot tell it. */
export const isMixedIn = (one: ShownLabels, { part, of }: PartOfWhole): boolean =>
  [part, of].some((labels) => toldIn(one, labels).isMixed);

/** Whether a release says anything of the part: what it did not tell apart is not nobody. */
export const isTold = (one: ShownLabels, reads: PartOfWhole): boolean =>
  toldIn(one, reads.part).bins.length > 0 && !isMixedIn(one, reads);

/** Whether all of whom a release tells in the place are too few to say how many of them the whole is. */
const isDividedTooFar = (one: ShownLabels, of: readonly string[]): boolean => {
  const all = Object.values(one.values).reduce((sum, value) => sum + value, 0);
  return all < smallestBrokenDown && toldIn(one, of).bins.length < Object.keys(one.values).length;
};

const numberOf = (quarter: string, part: Shown, whole: Shown): OwnNumber & { readonly whole: number } => ({
  quarter,
  part: whole.value < smallestBrokenDown ? null : part.value,
  whole: whole.value,
  share: shareOf(part, whole),
});

export interface PartOfWhole {
  readonly part: readonly string[];
  readonly of: readonly string[];
}

/** One number a quarter, oldest first; a sum of what is shown and nothing else. */
export const ownNumbers = (quarters: readonly ShownLabels[], reads: PartOfWhole): readonly OwnNumber[] =>
  quarters.map((one) => {
    if (isDividedTooFar(one, reads.of)) return { quarter: one.quarter, part: null, whole: null, share: null };
    return numberOf(one.quarter, shownIn(one, reads.part), shownIn(one, reads.of));
  });

/** The quarters put together, where the newest alone is too small for a share; null where it is not, or they are too few too. */
export const pooledNumber = (quarters: readonly ShownLabels[], reads: PartOfWhole): OwnNumber | null => {
  const newest = ownNumbers(quarters.slice(-1), reads)[0];
  if (newest === undefined || newest.share !== null || quarters.length < 2) return null;
  const together = numberOf(
    newest.quarter,
    pooled(quarters.map((one) => shownIn(one, reads.part))),
    pooled(quarters.map((one) => shownIn(one, reads.of))),
  );
  return together.share === null ? null : together;
};

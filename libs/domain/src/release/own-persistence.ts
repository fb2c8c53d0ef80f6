import { type AfterBin, afterBins, sideAfter } from './cohort.ts';
import { shareOf, type ShareShown, type Shown, sumShown } from './share.ts';
import type { ShownCell } from './table.ts';

/** Where those who were outside are now, in the order they are told. */
export type OwnLaterPart = AfterBin;

/** What a cohort shows of those who were outside in its year 0: sums of shown numbers, null where one is not shown. */
export interface OwnPersistence {
  readonly everybody: number | null;
  readonly outside: number | null;
  /** By status; by side where one of the counties is too small for statuses. */
  readonly parts: readonly { readonly part: OwnLaterPart; readonly value: number | null }[];
  /** Outside in all years, of those of whom it is known where they are. */
  readonly share: ShareShown | null;
}

const isKnown = (part: string): boolean => ['inside', 'outside'].includes(sideAfter(part));
const isStatus = (part: string): boolean => isKnown(part) && sideAfter(part) !== part && part !== 'outside_in_all';

/** Where one county is divided by sides alone, the statuses of the others are put together too. */
const partsOf = (of: (part: AfterBin) => number | null | undefined): OwnPersistence['parts'] => {
  const there = afterBins.filter((part) => of(part) !== undefined);
  const bySide = there.includes('inside') || there.includes('outside');
  const shown = bySide ? afterBins.filter((part) => !isStatus(part)) : there;
  return shown.flatMap((part) => {
    const own = there.filter(
      (one) => one === part || (bySide && isStatus(one) && sideAfter(one) === part),
    );
    return own.length === 0 ? [] : [{ part, value: sumShown(own.map((one) => of(one) ?? null)) }];
  });
};

/** @param counties of how many the place is a sum. */
export const ownPersistence = (cells: readonly ShownCell[], counties: number): OwnPersistence => {
  const parts = partsOf(
    (part) => cells.find(({ labels: [before, after] }) => before === 'outside' && after === part)?.value,
  );
  const among = parts.filter(({ part }) => isKnown(part));
  const whole: Shown = { value: sumShown(among.map(({ value }) => value)), sums: among.length * counties };
  const all = parts.find(({ part }) => part === 'outside_in_all')?.value ?? null;
  return {
    everybody: sumShown(cells.map(({ value }) => value)),
    outside: sumShown(parts.map(({ value }) => value)),
    parts,
    share: shareOf({ value: all, sums: counties }, whole),
  };
};

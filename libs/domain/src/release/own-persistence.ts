import { type AfterBin, afterBins, sideAfter } from './cohort.ts';
import { shareOf, type ShareShown, type Shown, sumShown } from './share.ts';
import type { ShownCell } from './table.ts';

/** Where those who were outside are now, in the order they are told. */
export type OwnLaterPart = AfterBin;

/** What a cohort shows of those who were outside in its year 0: sums of shown numbers, null where one is not shown. */
export interface OwnPersistence {
  readonly everybody: number | null;
  readonly outside: number | null;
  /** By status; by side where a county is too small for statuses. */
  readonly parts: readonly { readonly part: OwnLaterPart; readonly value: number | null }[];
  /** Outside in all years, of those of whom it is known where they are. */
  readonly share: ShareShown | null;
}

const isKnown = (part: string): boolean => ['inside', 'outside'].includes(sideAfter(part));

/** @param counties of how many the place is a sum. */
export const ownPersistence = (cells: readonly ShownCell[], counties: number): OwnPersistence => {
  const parts = afterBins.flatMap((part) => {
    const cell = cells.find(({ labels: [before, after] }) => before === 'outside' && after === part);
    return cell === undefined ? [] : [{ part, value: cell.value }];
  });
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

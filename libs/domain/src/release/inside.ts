import type { FigureStatus } from './cube.ts';
import { shareOf, type ShareShown, type Shown, sumShown } from './share.ts';

/** Whether a status is inside work, education or measures by SSB's definition; unknown is neither. */
export const sideOf = {
  employed: 'inside',
  in_education: 'inside',
  in_measures: 'inside',
  unemployed: 'outside',
  aap_disability: 'outside',
  other: 'outside',
  unknown: 'unknown',
} as const satisfies Record<FigureStatus, 'inside' | 'outside' | 'unknown'>;
export type Side = (typeof sideOf)[FigureStatus];

/** What is shown of a group by status; null for «:». */
export type ByStatus = readonly { readonly status: FigureStatus; readonly value: number | null }[];

/** How many are on a side: a sum of what is shown, null where a part of it is not. */
export const onSide = (cells: ByStatus, side: Side): number | null => {
  const own = cells.filter(({ status }) => sideOf[status] === side);
  return own.length === 0 ? null : sumShown(own.map(({ value }) => value));
};

/** Those of whom it is known where they are: unknown stands beside a share, never in it. */
export const known = (cells: ByStatus): number | null =>
  sumShown([onSide(cells, 'inside'), onSide(cells, 'outside')]);

/** How many sums of one municipality a figure was added of, in a place of so many municipalities. */
const added = (value: number | null, sums: number, municipalities: number): Shown => ({
  value,
  sums: sums * Math.max(1, municipalities),
});

/** Those outside, among those of whom it is known, as they are shown; and what their share may be. */
export const outsideAmong = (
  cells: ByStatus,
  municipalities: number,
): { readonly part: Shown; readonly whole: Shown; readonly share: ShareShown | null } => {
  const sums = Object.values(sideOf).filter((side) => side === 'outside').length;
  const part = added(onSide(cells, 'outside'), sums, municipalities);
  // everybody without the unknown
  const whole = added(known(cells), 2, municipalities);
  return { part, whole, share: shareOf(part, whole) };
};

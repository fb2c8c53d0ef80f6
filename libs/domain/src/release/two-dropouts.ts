import type { UpperSecondaryCode } from '../activity/upper-secondary.ts';
import type { CubeCode } from './cubes.ts';
import { shareOf, type ShareShown, type Shown, sumShown } from './share.ts';
import type { ShownCell } from './table.ts';

/** The cube that counts by each definition of dropout. */
export const dropoutCubes = {
  after_five_years: 'completion',
  county_left_in_the_year: 'completion_county',
} as const satisfies Record<UpperSecondaryCode, CubeCode>;

/** What a release shows by a definition of dropout: who left, of those of whom it is known how it went. */
export interface DropoutShown {
  readonly dropped: number | null;
  readonly known: number | null;
  /** They stand beside the share, and never in it. */
  readonly unknown: number | null;
  readonly share: ShareShown | null;
}

const known = ['completed', 'still_in', 'dropped_out'] as const;

/** @param counties of how many the place is a sum. */
export const dropoutIn = (cells: readonly ShownCell[], counties: number): DropoutShown => {
  const valueOf = (bin: string): number | null =>
    cells.find(({ labels: [label] }) => label === bin)?.value ?? null;
  const dropped: Shown = { value: valueOf('dropped_out'), sums: counties };
  const whole: Shown = { value: sumShown(known.map(valueOf)), sums: known.length * counties };
  return {
    dropped: dropped.value,
    known: whole.value,
    unknown: valueOf('unknown'),
    share: shareOf(dropped, whole),
  };
};

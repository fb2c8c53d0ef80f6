import { type ByStatus, known, onSide } from './inside.ts';
import { shareOf, type ShareShown, type Shown } from './share.ts';

/**
 * Of those aged 15–29 whom a release counts, the groups that NAV has outside and SSB inside. Those in measures, an
 * introduction programme too, stand in the first cube; the others in `definitions`. Nobody under 30 has an old age pension.
 */
export const ownDifferences = ['in_measures', 'pupil', 'self_employed_little'] as const;
export type OwnDifference = (typeof ownDifferences)[number];

/** What a release shows of a place: by status, and of the groups that stand in `definitions`; null for «:». */
export interface ShownGroups {
  readonly byStatus: ByStatus;
  readonly groups: Readonly<Record<Exclude<OwnDifference, 'in_measures'>, number | null>>;
  readonly municipalities: number;
  /** Of how many counties `definitions` is a sum. */
  readonly counties: number;
}

/** Those outside by a definition, and their share of those of whom it is known where they are. */
export interface OutsideBy extends Shown {
  readonly share: ShareShown | null;
}

/** The same persons by two definitions: what NAV has more outside is the sum of the differences. */
export interface TwoDefinitions {
  readonly ssb: OutsideBy;
  readonly nav: OutsideBy;
  readonly differences: readonly (Shown & { readonly group: OwnDifference })[];
  /** Those of whom it is known, which are the same by both. */
  readonly known: Shown;
  /** They stand beside each share, and in none of them. */
  readonly unknown: Shown;
}

const together = (figures: readonly Shown[]): Shown =>
  figures.reduce((one, other) => ({
    value: one.value === null || other.value === null ? null : one.value + other.value,
    sums: one.sums + other.sums,
  }));

/** Sums of shown numbers, and of nothing else. */
export const byTwoDefinitions = ({
  byStatus,
  groups,
  municipalities,
  counties,
}: ShownGroups): TwoDefinitions => {
  const each = Math.max(1, municipalities);
  const inMeasures = byStatus.find(({ status }) => status === 'in_measures')?.value ?? null;
  const everyKnown = { value: known(byStatus), sums: 2 * each };
  const ssb = { value: onSide(byStatus, 'outside'), sums: 3 * each };
  const differences = ownDifferences.map((group) =>
    group === 'in_measures'
      ? { group, value: inMeasures, sums: each }
      : { group, value: groups[group], sums: Math.max(1, counties) },
  );
  const nav = together([ssb, ...differences]);
  return {
    ssb: { ...ssb, share: shareOf(ssb, everyKnown) },
    nav: { ...nav, share: shareOf(nav, everyKnown) },
    differences,
    known: everyKnown,
    unknown: { value: onSide(byStatus, 'unknown'), sums: each },
  };
};

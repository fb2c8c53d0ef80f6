import type { IsoDate } from '../calendar/date.ts';
import {
  allIndicators,
  hadTimeToBeMapped,
  indicators,
  isMappedInTime,
  type IndicatorCode,
} from './indicators.ts';
import { safeTable } from './safe-table.ts';

/** How many are followed up with the same status and dates in one municipality, on the quarter's last day. */
export interface FollowedUp {
  readonly municipality: string;
  readonly status: 'registered' | 'active' | 'paused';
  readonly registeredOn: IsoDate;
  /** First mapping completed since then; null when there is none. */
  readonly mappedOn: IsoDate | null;
  readonly people: number;
}

/** How many transitions were closed in the quarter in one municipality, with a first meeting or without. */
export interface ClosedTransitions {
  readonly municipality: string;
  readonly met: boolean;
  readonly transitions: number;
}

/** What a quarter is counted from. Municipalities by number, in the order in which they are shown. */
export interface QuarterCounts {
  readonly lastDay: IsoDate;
  readonly municipalities: readonly string[];
  readonly followedUp: readonly FollowedUp[];
  readonly closedTransitions: readonly ClosedTransitions[];
}

/** A figure that may leave: a multiple of 5, or null for «not broken down». */
export interface SafeCell {
  readonly indicator: IndicatorCode;
  /** The municipality's number, or `everyMunicipality`. */
  readonly municipality: string;
  /** A column of the indicator, or `inAll`. */
  readonly breakdown: string;
  readonly value: number | null;
}

/** Stands for all municipalities together. */
export const everyMunicipality = 'all';

/** Stands for everybody whom the indicator counts, undivided. */
export const inAll = 'total';

interface Counted {
  readonly municipality: string;
  readonly column: string;
  readonly count: number;
}

const countedBy = {
  followed_up_by_status: ({ followedUp }) =>
    followedUp.map(({ municipality, status, people }) => ({ municipality, column: status, count: people })),
  mapped_within_30_days: ({ followedUp, lastDay }) =>
    followedUp
      .filter(({ registeredOn }) => hadTimeToBeMapped(registeredOn, lastDay))
      .map(({ municipality, registeredOn, mappedOn, people }) => ({
        municipality,
        column: isMappedInTime(registeredOn, mappedOn) ? 'in_time' : 'late_or_not_yet',
        count: people,
      })),
  transitions_met: ({ closedTransitions }) =>
    closedTransitions.map(({ municipality, met, transitions }) => ({
      municipality,
      column: met ? 'met' : 'ended_otherwise',
      count: transitions,
    })),
} as const satisfies Record<IndicatorCode, (counts: QuarterCounts) => Counted[]>;

/** The true table of one indicator: a row for each municipality, a column for each of the indicator's codes. */
const tableOf = (counts: QuarterCounts, indicator: IndicatorCode): number[][] => {
  const counted = countedBy[indicator](counts);
  return counts.municipalities.map((municipality) =>
    indicators[indicator].columns.map((column) =>
      counted
        .filter((one) => one.municipality === municipality && one.column === column)
        .reduce((sum, { count }) => sum + count, 0),
    ),
  );
};

const cellsOf = (counts: QuarterCounts, indicator: IndicatorCode): SafeCell[] => {
  const safe = safeTable(tableOf(counts, indicator));
  const { columns } = indicators[indicator];
  const row = (
    municipality: string,
    total: number | null,
    values: readonly (number | null)[],
  ): SafeCell[] => [
    { indicator, municipality, breakdown: inAll, value: total },
    ...columns.map((breakdown, c) => ({ indicator, municipality, breakdown, value: values[c] ?? null })),
  ];
  return [
    ...row(everyMunicipality, safe.total, safe.columnTotals),
    ...counts.municipalities.flatMap((municipality, r) =>
      row(municipality, safe.rowTotals[r] ?? null, safe.cells[r] ?? []),
    ),
  ];
};

/** Every figure of the quarter that may leave, rounded together so that municipalities add up to all of them. */
export const quarterFigures = (counts: QuarterCounts): SafeCell[] =>
  allIndicators.flatMap((indicator) => cellsOf(counts, indicator));

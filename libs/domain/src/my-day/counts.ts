import { rankReasons, type RankReason } from './item-kinds.ts';

/** How a day is looked at: which reasons, and how near the date. */
export interface DayChoice {
  /** Empty means all of them. */
  readonly reasons: readonly RankReason[];
  readonly due: DueChoice;
}

export const dueChoices = ['any', 'over', 'week'] as const satisfies readonly string[];
export type DueChoice = (typeof dueChoices)[number];

/** The choice that hides nothing. */
export const everything: DayChoice = { reasons: [], due: 'any' };

interface Row {
  readonly kind: string;
  readonly id: string;
  readonly reason: RankReason;
  readonly due: string | null;
}

const isDue = {
  any: () => true,
  over: (due, today) => due !== null && due < today,
  week: (due, _, week) => due !== null && due <= week,
} as const satisfies Record<DueChoice, (due: string | null, today: string, week: string) => boolean>;

/** The rows that the choice shows, in the order they stood in. `week` is the day in a week. */
export const chosen = <One extends Row>(
  rows: readonly One[],
  { reasons, due }: DayChoice,
  today: string,
  week: string,
): One[] =>
  rows.filter(
    (row) => (reasons.length === 0 || reasons.includes(row.reason)) && isDue[due](row.due, today, week),
  );

export interface DayCounts {
  readonly total: number;
  /** In the order of the reasons; a reason without rows is left out. */
  readonly groups: readonly { readonly reason: RankReason; readonly count: number }[];
}

/** How many rows there are, and for which reason. Each row counts once, so the groups add up to the total. */
export const countsOf = (rows: readonly Row[]): DayCounts => {
  const once = [...new Map(rows.map((row) => [`${row.kind} ${row.id}`, row])).values()];
  const groups = rankReasons
    .map((reason) => ({ reason, count: once.filter((row) => row.reason === reason).length }))
    .filter(({ count }) => count > 0);
  return { total: once.length, groups };
};

import { blockersIn, type BlockerRules } from '../blocker/blockers.ts';
import { birthday } from '../calendar/age.ts';
import { addDays, type IsoDate } from '../calendar/date.ts';
import { isKeyOf, keysOf } from '../closed-table/closed-table.ts';
import { requireNothingIn } from '../problem/refusal.ts';

/**
 * Titles that the law gives somebody on the team, and the birthday at which they end by themselves. They open nothing: who reads
 * what is decided by membership and consent alone.
 */
export const statutoryTitles = {
  child_coordinator: { untilAge: 18 },
  ip_coordinator: { untilAge: null },
} as const satisfies Record<string, { untilAge: number | null }>;
export type StatutoryTitle = keyof typeof statutoryTitles;
export const allStatutoryTitles: readonly StatutoryTitle[] = keysOf(statutoryTitles);
export const isStatutoryTitle = (code: string): code is StatutoryTitle => isKeyOf(statutoryTitles, code);

/** The birthday from which nobody has the title any more; null when no birthday ends it. */
export const titleEndsOn = (title: StatutoryTitle, birthDate: IsoDate): IsoDate | null => {
  const { untilAge } = statutoryTitles[title];
  return untilAge === null ? null : birthday(birthDate, untilAge);
};

/** A title from a day on, until the day in `until`; null when no day is set. */
export interface TitleSpell {
  readonly from: IsoDate;
  readonly until: IsoDate | null;
}

const neverEnds = '9999-12-31';
const overlap = (one: TitleSpell, other: TitleSpell): boolean =>
  one.from < (other.until ?? neverEnds) && other.from < (one.until ?? neverEnds);

interface GiveFacts {
  readonly from: IsoDate;
  readonly today: IsoDate;
  /** As `titleEndsOn` says. */
  readonly endsOn: IsoDate | null;
  readonly onTheTeam: boolean;
  /** Everybody who has had the title. */
  readonly others: readonly TitleSpell[];
}

const giveRules = {
  'title-needs-member': ({ onTheTeam }) => !onTheTeam,
  'title-not-yet': ({ from, today }) => from > today,
  'title-too-old': ({ from, endsOn }) => endsOn !== null && from >= endsOn,
  'title-taken': ({ from, endsOn, others }) =>
    others.some((other) => overlap({ from, until: endsOn }, other)),
} as const satisfies BlockerRules<GiveFacts>;
export type GiveTitleBlocker = keyof typeof giveRules;

/** Why nobody can have the title from that day: one at a time, somebody on the team, begun, and not past the birthday. */
export const giveTitleBlockers = (facts: GiveFacts): GiveTitleBlocker[] => blockersIn(giveRules, facts);

export const requireMayGiveTitle = (facts: GiveFacts): void => {
  requireNothingIn(giveTitleBlockers(facts));
};

const endRules = {
  'title-end-before-start': ({ from, lastDay }) => lastDay < from,
  'title-ended-before': ({ until, lastDay }) => until !== null && addDays(lastDay, 1) > until,
} as const satisfies BlockerRules<TitleSpell & { lastDay: IsoDate }>;
export type EndTitleBlocker = keyof typeof endRules;

/** Why the title cannot end with that day: it is made shorter, never longer. */
export const endTitleBlockers = (facts: TitleSpell & { lastDay: IsoDate }): EndTitleBlocker[] =>
  blockersIn(endRules, facts);

export const requireMayEndTitle = (facts: TitleSpell & { lastDay: IsoDate }): void => {
  requireNothingIn(endTitleBlockers(facts));
};

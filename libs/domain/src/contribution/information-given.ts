import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import type { IsoDate } from '../calendar/date.ts';

/** Who explained to the young person what Laget is, when and how. */
export interface InformationGiven {
  readonly byPostId: string | null;
  readonly on: IsoDate;
  readonly how: string;
}

const informationRules = {
  nobody_explained: ({ given }) => given.byPostId === null,
  in_the_future: ({ given, today }) => given.on > today,
  how_not_told: ({ given }) => isBlank(given.how),
} as const satisfies BlockerRules<{ given: InformationGiven; today: IsoDate }>;
export type InformationBlocker = keyof typeof informationRules;

/** Why this cannot be recorded as «explained what Laget is»; empty means it can. */
export const informationBlockers = (given: InformationGiven, today: IsoDate): InformationBlocker[] =>
  blockersIn(informationRules, { given, today });

/** The last time somebody explained, or null when nobody has yet. */
export const lastExplained = (all: readonly InformationGiven[]): InformationGiven | null =>
  all.toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on))).at(-1) ?? null;

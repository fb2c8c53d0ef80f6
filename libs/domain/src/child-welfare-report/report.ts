import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import { addDays, addMonths, type IsoDate } from '../calendar/date.ts';
import { isKeyOf } from '../closed-table/closed-table.ts';
import type { Delay } from '../legal-basis/use.ts';

/** The law that a report stands on; in the log of the receiving service. Unconfirmed until a lawyer has read it. */
export const reportStatute = 'barnevernsloven § 13-2';

/** What child welfare decides on a report (barnevernsloven § 2-1). */
export const reportDecisions = {
  investigate: { needsReason: false },
  no_action: { needsReason: true },
  refer: { needsReason: true },
} as const satisfies Record<string, { needsReason: boolean }>;
export type ReportDecision = keyof typeof reportDecisions;

export const isReportDecision = (code: string): code is ReportDecision => isKeyOf(reportDecisions, code);

/** Days that the law gave when the report was sent; null where no row says so, which is read as at once. */
export interface ReportDays {
  readonly decideWithin: number | null;
  readonly answerWithin: number | null;
}

/** By when it has been gone through, and by when whoever wrote it has had an answer. */
export const reportDeadlines = (
  sentOn: IsoDate,
  { decideWithin, answerWithin }: ReportDays,
): { decideBy: IsoDate; answerBy: IsoDate } => ({
  decideBy: addDays(sentOn, decideWithin ?? 0),
  answerBy: addDays(sentOn, answerWithin ?? 0),
});

interface Sending {
  /** Whom it is about; empty when nobody has been named. */
  readonly aboutName: string;
  readonly text: string;
  /** null when the birth date is not known. */
  readonly age: number | null;
  /** Child welfare services that can be written to. */
  readonly receivers: number;
  /** Somebody there is cleared for what protects the young person; true for nearly everybody. */
  readonly clearedThere: boolean;
  /** Until when and why the young person is told later; null: told at once, or not followed up in Laget. */
  readonly delay: Delay | null;
  readonly today: IsoDate;
  readonly longestDelayMonths: number;
}

type Delaying = Pick<Sending, 'delay' | 'today' | 'longestDelayMonths'>;

const delayRules = {
  'delay-reason-missing': ({ delay }) => delay !== null && isBlank(delay.reason),
  'delay-not-ahead': ({ delay, today }) => delay !== null && delay.until <= today,
  'delay-too-long': ({ delay, today, longestDelayMonths }) =>
    delay !== null && delay.until > addMonths(today, longestDelayMonths),
} as const satisfies BlockerRules<Delaying>;

const sendRules = {
  'name-missing': ({ aboutName }) => isBlank(aboutName),
  'text-missing': ({ text }) => isBlank(text),
  /** Over 18 there is nobody for child welfare to look after. */
  'of-age': ({ age }) => age !== null && age >= 18,
  'no-child-welfare-service': ({ receivers }) => receivers === 0,
  'nobody-cleared-there': ({ receivers, clearedThere }) => receivers > 0 && !clearedThere,
  ...delayRules,
} as const satisfies BlockerRules<Sending>;
export type SendBlocker = keyof typeof sendRules;

/** Why the report cannot be sent; empty means it can. */
export const sendBlockers = (sending: Sending): SendBlocker[] => blockersIn(sendRules, sending);

/** How far the receiving service has come. Only that service sees it. */
export interface Processing {
  readonly received: boolean;
  readonly decision: ReportDecision | null;
  readonly released: boolean;
}

interface Deciding {
  readonly processing: Processing;
  readonly decision: ReportDecision;
  readonly reason: string;
}

const decideRules = {
  'not-received': ({ processing }) => !processing.received,
  'already-decided': ({ processing }) => processing.decision !== null,
  'reason-missing': ({ decision, reason }) => reportDecisions[decision].needsReason && isBlank(reason),
} as const satisfies BlockerRules<Deciding>;
export type DecideBlocker = keyof typeof decideRules;

/** Why child welfare cannot decide like this; empty means it can. */
export const decideReportBlockers = (deciding: Deciding): DecideBlocker[] =>
  blockersIn(decideRules, deciding);

const releaseRules = {
  'not-received': ({ processing }) => !processing.received,
  'already-released': ({ processing }) => processing.released,
  'reason-missing': ({ reason }) => isBlank(reason),
} as const satisfies BlockerRules<{ processing: Processing; reason: string }>;
export type ReleaseBlocker = keyof typeof releaseRules;

/** Why the report cannot be opened to the young person; empty means it can. */
export const releaseBlockers = (releasing: { processing: Processing; reason: string }): ReleaseBlocker[] =>
  blockersIn(releaseRules, releasing);

const putOffRules = {
  'not-received': ({ processing }) => !processing.received,
  'already-released': ({ processing }) => processing.released,
  ...delayRules,
} as const satisfies BlockerRules<Delaying & { processing: Processing }>;
export type PutOffBlocker = keyof typeof putOffRules;

/** Why child welfare cannot put off telling the young person; empty means it can. */
export const putOffBlockers = (wish: Delaying & { processing: Processing }): PutOffBlocker[] =>
  blockersIn(putOffRules, wish);

/** All that whoever wrote it is told: that it came, and what child welfare does, never why (§ 13-4). */
export const feedbackOf = ({
  received,
  decision,
}: Pick<Processing, 'received' | 'decision'>): 'sent' | 'received' | ReportDecision =>
  decision ?? (received ? 'received' : 'sent');

export type Feedback = ReturnType<typeof feedbackOf>;

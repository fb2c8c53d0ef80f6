import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import { isKeyOf } from '../closed-table/closed-table.ts';

/** The law that a report stands on; in the log of the receiving service. Unconfirmed until a lawyer has read it. */
export const reportStatute = 'barnevernsloven § 13-2';

/** What child welfare decides on a report (barnevernsloven § 2-1): within seven days. */
export const reportDecisions = {
  investigate: { needsReason: false },
  no_action: { needsReason: true },
  refer: { needsReason: true },
} as const satisfies Record<string, { needsReason: boolean }>;
export type ReportDecision = keyof typeof reportDecisions;

export const isReportDecision = (code: string): code is ReportDecision => isKeyOf(reportDecisions, code);

const sendRules = {
  'text-missing': ({ text }) => isBlank(text),
  /** Over 18 there is nobody for child welfare to look after. */
  'of-age': ({ age }) => age >= 18,
  'no-child-welfare-service': ({ receivers }) => receivers === 0,
} as const satisfies BlockerRules<{ text: string; age: number; receivers: number }>;
export type SendBlocker = keyof typeof sendRules;

/** Why the report cannot be sent; empty means it can. */
export const sendBlockers = (sending: { text: string; age: number; receivers: number }): SendBlocker[] =>
  blockersIn(sendRules, sending);

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

import { blockersIn, type BlockerRules } from '../blocker/blockers.ts';
import { requireNothingIn } from '../problem/refusal.ts';
import type { Answer } from './answers.ts';
import type { MappingStatus } from './status.ts';

/** Where the young person's own part stands: asked for, or given to those who map together. */
export const ownPartStatuses = ['invited', 'sent'] as const satisfies readonly string[];
export type OwnPartStatus = (typeof ownPartStatuses)[number];

/** What can be answered alone. Acute is said to somebody, at once: it must never lie unread. The page says whom to call. */
export const ownAnswers = ['not_talked', 'fine', 'some', 'serious'] as const satisfies readonly Answer[];
export type OwnAnswer = (typeof ownAnswers)[number];

export interface Inviting {
  readonly status: MappingStatus;
  /** The young person was asked already. */
  readonly invited: boolean;
  /** The young person can sign in to the own page. */
  readonly signsIn: boolean;
}

const invitingRules = {
  'mapping-completed-already': ({ status }) => status !== 'draft',
  'invited-already': ({ invited }) => invited,
  'no-own-sign-in': ({ signsIn }) => !signsIn,
} as const satisfies BlockerRules<Inviting>;

/** Why the young person cannot be asked to fill in the own part beforehand. */
export const invitingBlockers = (facts: Inviting) => blockersIn(invitingRules, facts);

export const requireMayInvite = (facts: Inviting): void => {
  requireNothingIn(invitingBlockers(facts));
};

export interface OwnWriting {
  readonly mappingStatus: MappingStatus;
  readonly status: OwnPartStatus;
  /** How many areas have been answered. */
  readonly answered: number;
  readonly verb: 'write' | 'send';
}

const writingRules = {
  'mapping-completed-already': ({ mappingStatus }) => mappingStatus !== 'draft',
  'sent-already': ({ status }) => status === 'sent',
  'nothing-answered': ({ verb, answered }) => verb === 'send' && answered === 0,
} as const satisfies BlockerRules<OwnWriting>;

/** The own part is written until it is sent, and what is sent stays as it was said. */
export const ownWritingBlockers = (facts: OwnWriting) => blockersIn(writingRules, facts);

export const requireMayWriteOwn = (facts: OwnWriting): void => {
  requireNothingIn(ownWritingBlockers(facts));
};

import { isKeyOf } from '../closed-table/closed-table.ts';

/** The verbs that change the status of a follow-up. */
export const followUpVerbs = ['activate', 'pause', 'close', 'reopen'] as const;

export type FollowUpVerb = (typeof followUpVerbs)[number];

/**
 * Status → verb → next status. registered: only the registering service sees it. active: a consent or legal
 * basis is live. paused: nothing shared is readable. closed: membership and baton have ended. Reopened, it begins
 * as registered: what was shared once is asked for again.
 */
export const followUpStatuses = {
  registered: { activate: 'active', close: 'closed' },
  active: { pause: 'paused', close: 'closed' },
  paused: { activate: 'active', close: 'closed' },
  closed: { reopen: 'registered' },
} as const satisfies Record<string, Partial<Record<FollowUpVerb, string>>>;

export type FollowUpStatus = keyof typeof followUpStatuses;

export const isFollowUpStatus = (text: string): text is FollowUpStatus => isKeyOf(followUpStatuses, text);

const nextOf = (status: FollowUpStatus): Partial<Record<FollowUpVerb, FollowUpStatus>> =>
  followUpStatuses[status];

/** The status that a verb leads to; null where the verb does not exist. */
export const nextStatus = (status: FollowUpStatus, verb: FollowUpVerb): FollowUpStatus | null =>
  nextOf(status)[verb] ?? null;

/** The verbs that exist in a status. Whether one may be used now, the blockers say. */
export const verbsIn = (status: FollowUpStatus): FollowUpVerb[] =>
  followUpVerbs.filter((verb) => nextStatus(status, verb) !== null);

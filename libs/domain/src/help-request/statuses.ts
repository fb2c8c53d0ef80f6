/** Who asks for a team: the young person, or a parent for an own child. */
export const helpAskers = ['young_person', 'guardian'] as const satisfies readonly string[];
export type HelpAsker = (typeof helpAskers)[number];

/** What a young person says of the parents; a parent who asks knows. */
export const parentsKnow = ['yes', 'no', 'not_said'] as const satisfies readonly string[];
export type ParentsKnow = (typeof parentsKnow)[number];

/** Where the request stands. `open`: somebody still has to do something. */
export const helpStatuses = {
  received: { open: true },
  taken: { open: true },
  registered: { open: false },
  not_wanted: { open: false },
  /** The one who asked took it back; what was written is gone. */
  withdrawn: { open: false },
} as const satisfies Record<string, { open: boolean }>;
export type HelpStatus = keyof typeof helpStatuses;

/** Somebody gets in touch within so many working days. */
export const workingDaysToContact = 3;

/** A request is deleted when it is so old: what became a case lives on in the case. */
export const daysKept = 90;

/** How many requests one asker may make in thirty days. */
export const requestsAMonth = 3;

/** For how long, in minutes, a verified sign-in that belongs to nobody in Laget may be used to ask: as long as a young person's session. */
export const minutesToAsk = 60;

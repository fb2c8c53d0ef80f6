/** What can be written, and the permission that its access-log row names. */
export const writes = {
  registered: 'young-person.register',
  concern: 'concern.change',
  goal: 'goal.write',
  offered: 'baton.offer',
  accepted: 'baton.answer',
} as const satisfies Record<string, string>;

export type Write = keyof typeof writes;

/** A write that the API has said yes to. It must be there for ever. */
export interface Acknowledged {
  readonly write: Write;
  readonly youngPersonId: string;
  /** Id of the row that was written, or answered. */
  readonly id: string;
  readonly requestId: string;
}

/** Everything that was said yes to, and how many requests got no answer or a refusal. */
export class Notebook {
  readonly acknowledged: Acknowledged[] = [];
  unanswered = 0;
  /** Answered 503: the database was away. */
  busy = 0;
  /** Refused by a rule or with an error, by status and code: «409 already-offered» … */
  readonly refused = new Map<string, number>();

  /** The kinds of write that were said yes to. */
  kinds(): Set<Write> {
    return new Set(this.acknowledged.map(({ write }) => write));
  }

  refuse(why: string): void {
    this.refused.set(why, (this.refused.get(why) ?? 0) + 1);
  }
}

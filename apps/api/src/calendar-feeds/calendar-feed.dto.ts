/** How the reader's own feed stands. */
export class CalendarFeedStands {
  /** Null when there is none. */
  madeAt!: string | null;
  /** When a calendar read it last. */
  readAt!: string | null;
  /** What stands in the way of making one. @example ["calendar-nobody"] */
  blockers!: string[];
}

/** The address of a new feed. It is said this once; Laget keeps only its digest. */
export class CalendarFeedMade {
  /** From the root of Laget's own address. @example /api/calendar-feeds/5f0c.ics */
  path!: string;
}

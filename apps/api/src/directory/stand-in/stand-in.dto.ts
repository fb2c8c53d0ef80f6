/** A colleague is away and asks the reader to stand in. Nothing about anybody they follow up. */
export class AskedToStandIn {
  id!: string;
  forName!: string;
  /** First day away. @example 2026-12-21 */
  from!: string;
  /** Last day away. @example 2027-01-03 */
  until!: string;
  /** null while it waits, `accepted` while the reader stands in. */
  answer!: 'accepted' | 'declined' | null;
}

/** The reader's own days away that are not over. */
export class OwnAbsence {
  id!: string;
  from!: string;
  until!: string;
  /** Empty when nobody stands in. */
  standInName!: string;
  answer!: 'accepted' | 'declined' | null;
}

export class StandIns {
  asked!: AskedToStandIn[];
  own!: OwnAbsence[];
}

/** How many young people it was about. */
export class StandInAnswered {
  count!: number;
}

import type { IsoDate } from '../calendar/date.ts';

/** A spell of days. `to` is the first day after it; null while it lasts. */
export interface Spell {
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}

export interface Absence extends Spell {
  readonly hasStandIn: boolean;
}

/** One named holder's time with the baton. */
export interface Holding extends Spell {
  /** First day on which the holder has no active account or post; null while it is active. */
  readonly accountEndedOn: IsoDate | null;
  readonly absences: readonly Absence[];
}

/** A baton or a transition that was offered; `answeredOn` null while it waits. */
export interface Offer {
  readonly of: 'baton' | 'transition';
  readonly offeredOn: IsoDate;
  readonly answeredOn: IsoDate | null;
}

/** The young person moved; `acceptedOn` is the day somebody in the new municipality accepted. */
export interface Move {
  readonly movedOn: IsoDate;
  readonly acceptedOn: IsoDate | null;
}

/** A transition whose receiver has said no, or yes without having met the young person yet. */
export interface Awaited {
  readonly answer: 'declined' | 'accepted';
  readonly onDate: IsoDate;
  readonly answeredOn: IsoDate;
  /** The day of the first meeting; null while it waits. */
  readonly metOn: IsoDate | null;
}

/** Two municipalities disagreed about a move; `settledOn` null while they do. */
export interface Dispute {
  readonly since: IsoDate;
  readonly settledOn: IsoDate | null;
}

export interface UnheldFacts {
  /** From registration until closing, or until today, which counts as a day of it. */
  readonly from: IsoDate;
  readonly today: IsoDate;
  readonly holdings: readonly Holding[];
  readonly offers: readonly Offer[];
  readonly moves: readonly Move[];
  readonly awaited: readonly Awaited[];
  readonly disputes: readonly Dispute[];
}

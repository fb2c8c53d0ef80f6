import type { IsoDate } from '../calendar/date.ts';
import type { LawState } from './proposal.ts';

export interface VersionDates {
  readonly state: LawState;
  readonly from: IsoDate;
  /** The first day on which it is no longer in force; null: nobody has changed it. */
  readonly until: IsoDate | null;
}

export type LawStanding = 'proposed' | 'rejected' | 'to_come' | 'in_force' | 'earlier';

/** Where a version stands on a day. */
export const standingOf = ({ state, from, until }: VersionDates, today: IsoDate): LawStanding => {
  if (state !== 'approved') return state;
  if (from > today) return 'to_come';
  return until !== null && until <= today ? 'earlier' : 'in_force';
};

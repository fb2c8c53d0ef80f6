import { IsDateString, IsOptional } from 'class-validator';

export class OwnLogWish {
  /** Only days before this one: the next page. */
  @IsOptional()
  @IsDateString({ strict: true })
  before?: string;
}

/** Who has seen what on one day, the same use counted together. */
export class OwnLogEntry {
  /** The last line of this use: what «spør om dette» is about. */
  id!: string;
  /** The day in Norway. */
  day!: string;
  /** The last time that day, ISO time. */
  at!: string;
  times!: number;
  /** The person; null when nobody signed in stands behind it. */
  name!: string | null;
  role!: string | null;
  serviceName!: string | null;
  serviceKind!: string | null;
  /** The permission that was used: what was read or done. */
  action!: string;
  categories!: string[];
  /** False: somebody tried, and saw nothing. */
  allowed!: boolean;
  /** Why it was allowed: consent, statute, own_service, baton, invitation, own_list, guardian, registration. */
  basis!: string | null;
  /** What it was for: follow-up, plan, mapping, hand-over, team, sharing, safety, control, overview. */
  purpose!: string | null;
  /** The reason that was written, where one was asked for. */
  reason!: string | null;
  /** The name stood in a list with others'. */
  inList!: boolean;
}

export class OwnLog {
  entries!: OwnLogEntry[];
  /** Ask again with `before` this day; null when there is no more. */
  nextBefore!: string | null;
}

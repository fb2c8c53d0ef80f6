import { IsOptional, Matches } from 'class-validator';

export class SignInLogQuestion {
  /** The day in Norway; today when left out. @example 2026-11-26 */
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  day?: string;
}

/** Somebody signed in, showed once more who it is, or a session ended; or somebody was refused at the door. */
export class SignInSeen {
  id!: string;
  at!: Date;
  /** `session.start`, `session.renew` or `session.end`. */
  action!: string;
  allowed!: boolean;
  /** `provider:` and who vouched, `session:` and how it ended, or the rule that refused. @example provider:idporten */
  why!: string;
  level!: string | null;
  /** The session, by the first twelve signs of its digest. */
  session!: string | null;
  /** Null: nobody was known. */
  userName!: string | null;
  serviceName!: string | null;
}

export class SignInLogOfDay {
  day!: string;
  entries!: SignInSeen[];
}

import { IsString, MaxLength } from 'class-validator';

/** Why the use of a case is stopped, or may go on. */
export class RestrictionReason {
  /** @example Vi undersøker om det som står, er riktig. */
  @IsString()
  @MaxLength(2000)
  reason!: string;
}

export class RestrictionSeen {
  id!: string;
  reason!: string;
  at!: string;
  byName!: string | null;
  /** Null for as long as it lasts. */
  liftedAt!: string | null;
  liftedReason!: string | null;
}

export class RestrictionMade {
  id!: string;
}

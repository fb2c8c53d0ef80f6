import {
  IsDateString,
  IsIn,
  IsISO8601,
  IsOptional,
  IsString,
  Length,
  MaxLength,
  MinLength,
} from 'class-validator';
import { allIncidentSteps, type IncidentStep } from '#domain/incident/incident';

export class WriteIncident {
  /** What went wrong. */
  @IsString()
  @MinLength(1)
  @MaxLength(4000)
  what!: string;

  /** When somebody first noticed; the 72 hours count from here. @example 2026-11-20T09:00:00Z */
  @IsISO8601({ strict: true })
  noticedAt!: string;

  /** The user whose doing it is about, if it is about one. @example nav */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  username?: string;
}

export class TakeIncidentStep {
  @IsIn(allIncidentSteps)
  kind!: IncidentStep;

  /** @example Meldt til Datatilsynet i Altinn. */
  @IsString()
  @MaxLength(4000)
  text!: string;
}

/** Whom an actor, or everybody in a time window, has seen. */
export class AffectedQuestion {
  /** The user whose doing it is; without it everybody's. @example nav */
  @IsOptional()
  @IsString()
  @Length(1, 200)
  username?: string;

  /** First day. @example 2026-11-01 */
  @IsDateString({ strict: true })
  from!: string;

  /** Last day. @example 2026-11-20 */
  @IsDateString({ strict: true })
  to!: string;
}

/** One young person, by id and never by name. */
export class AffectedPerson {
  youngPersonId!: string;
  categories!: string[];
  /** Usernames of those who saw. */
  viewers!: string[];
  times!: number;
  firstAt!: string;
  lastAt!: string;
}

export class Affected {
  /** How many people, however many are listed. */
  count!: number;
  /** The first five hundred. */
  people!: AffectedPerson[];
}

export class IncidentStepSeen {
  kind!: IncidentStep;
  text!: string;
  at!: string;
  byName!: string;
}

export class IncidentSeen {
  id!: string;
  what!: string;
  noticedAt!: string;
  /** When the authority must have been told, or it is written why not. */
  tellBy!: string;
  /** Whole hours left, negative when late; null when the clock has been stopped. */
  hoursLeft!: number | null;
  closed!: boolean;
  /** Whose doing it is about. */
  actorName!: string | null;
  actorUsername!: string | null;
  reviewItemId!: string | null;
  steps!: IncidentStepSeen[];
}

export class IncidentWritten {
  id!: string;
}

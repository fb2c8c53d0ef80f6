import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import type { IdentifiedStatus } from '#domain/early-warning/identified';
import { linesAtOnce, mostLines } from '#domain/early-warning/identified';
import type { IdentifiedBy } from '#domain/early-warning/thresholds';

/** One line of a school's list, as it stands there. What the list has no column for is left out. */
export class PupilLine {
  /** Its number in the file, with the headings as 1. */
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  line!: number;

  /** Eleven digits. In the demo only invented numbers (Tenor). */
  @IsOptional()
  @IsString()
  @MaxLength(60)
  number?: string;

  /** In one column, «Lund, Sara» or «Sara Lund». @example Lund, Sara */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  name?: string;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  givenName?: string;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  familyName?: string;

  /** @example 1STA */
  @IsOptional()
  @IsString()
  @MaxLength(60)
  schoolClass?: string;

  /** In per cent. @example 12,5 % */
  @IsOptional()
  @IsString()
  @MaxLength(60)
  absence?: string;

  /** Mean mark, or points from lower secondary. @example 3,4 */
  @IsOptional()
  @IsString()
  @MaxLength(60)
  mean?: string;

  /** 1 to 6, or IV. @example 4 */
  @IsOptional()
  @IsString()
  @MaxLength(60)
  maths?: string;

  /** 1 to 6, or IV. @example 4 */
  @IsOptional()
  @IsString()
  @MaxLength(60)
  english?: string;

  /** 1 to 6, or IV. @example IV */
  @IsOptional()
  @IsString()
  @MaxLength(60)
  norwegian?: string;

  /** The number of the choice that the pupil got a place on. @example 2 */
  @IsOptional()
  @IsString()
  @MaxLength(60)
  choice?: string;
}

export class LookAtLines {
  @IsArray()
  @ArrayMaxSize(mostLines)
  @ValidateNested({ each: true })
  @Type(() => PupilLine)
  lines!: PupilLine[];
}

export class SendLines {
  /** Some at a time; all of them or none. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(linesAtOnce)
  @ValidateNested({ each: true })
  @Type(() => PupilLine)
  lines!: PupilLine[];
}

/** What the chosen columns are called in the school's lists; what has no column is left out. */
export class Headings {
  /** @example Fødselsnummer */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  number?: string;

  /** @example Elev */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  name?: string;

  /** @example Fornavn */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  givenName?: string;

  /** @example Etternavn */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  familyName?: string;

  /** @example Klasse */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  schoolClass?: string;

  /** @example Fravær % */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  absence?: string;

  /** @example Snitt */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  mean?: string;

  /** @example Matematikk */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  maths?: string;

  /** @example Engelsk */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  english?: string;

  /** @example Norsk */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  norwegian?: string;

  /** @example Ønske */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  choice?: string;
}

export class BeginList {
  /** To remember for the school's next list. */
  @ValidateNested()
  @Type(() => Headings)
  headings!: Headings;

  /** How many lines of the file were not understood, and are left there. */
  @IsInt()
  @Min(0)
  @Max(mostLines)
  wrong!: number;
}

export class WrongLine {
  line!: number;
  /** As it stands in the file. */
  name!: string;
  /** Why it is not read; each has a sentence on the page. */
  errors!: string[];
}

export class IdentifiedLine {
  line!: number;
  name!: string;
  schoolClass!: string;
  identifiedBy!: IdentifiedBy[];
}

/** The limits that a list is judged by. */
export class ThresholdsInForce {
  firstChoiceMean!: number;
  lowerChoiceMean!: number;
  lowMark!: number;
  absence!: number;
}

/** What a list would give. Nothing has been stored. */
export class LinesSeen {
  /** How many lines are in order. */
  read!: number;
  identified!: IdentifiedLine[];
  wrong!: WrongLine[];
}

export class ListBegun {
  id!: string;
}

export class LinesRead {
  read!: number;
  /** Over a threshold, and kept. */
  identified!: number;
  /** Identified by an earlier list, and kept from that one. */
  known!: number;
}

export class ListUndone {
  /** How many identified pupils are not there any more. */
  undone!: number;
}

export class SchoolListSeen {
  id!: string;
  /** ISO time. */
  at!: string;
  byName!: string;
  read!: number;
  identified!: number;
  known!: number;
  wrong!: number;
  /** How many of them stand on the work list still. */
  waiting!: number;
  expiresOn!: string;
}

/** One whom a list identified: for the school's counsellors alone. */
export class IdentifiedSeen {
  id!: string;
  givenName!: string;
  familyName!: string;
  schoolClass!: string;
  identifiedBy!: IdentifiedBy[];
  absence!: number | null;
  mean!: number | null;
  choice!: number | null;
  maths!: string | null;
  english!: string | null;
  norwegian!: string | null;
  identifiedOn!: string;
  /** Deleted on this day. */
  expiresOn!: string;
  status!: IdentifiedStatus;
  setAsideReason!: string | null;
  byName!: string | null;
}

/** The school's page: who waits, what was read, and by which limits. */
export class EarlyWarning {
  today!: string;
  pupils!: IdentifiedSeen[];
  lists!: SchoolListSeen[];
  thresholds!: ThresholdsInForce;
  headings!: Headings;
}

/** For the registration: the number as well. */
export class IdentifiedWhole extends IdentifiedSeen {
  number!: string;
  birthDate!: string | null;
}

export class SetAside {
  /** Why nothing is registered now. @example Har snakket med Sara. Fraværet kom av en brukket fot. */
  @IsString()
  @MaxLength(2000)
  reason!: string;
}

import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsDateString,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { allCategories, type Category } from '#domain/category/categories';
import { type Answer, consentAnswers } from '#domain/consent/answers';
import { type ConsentForm, consentForms } from '#domain/consent/consent';
import { type Interpreter, interpreters } from '#domain/consent/interpreters';
import { keysOf } from '#domain/closed-table/closed-table';

const parties = ['young_person', 'guardian'] as const;
const outcomes = ['asked', 'given', 'refused'] as const;

/** What one service is asked to be told. */
export class ConsentShare {
  @IsUUID()
  serviceId!: string;

  /** @example ["basic", "school"] */
  @IsArray()
  @ArrayMaxSize(5)
  @IsIn(allCategories, { each: true })
  categories!: Category[];
}

/** What one of those who decide has answered. */
export class PartyAnswer {
  @IsIn(parties)
  who!: (typeof parties)[number];

  /** Which guardian; left out for the young person. */
  @IsOptional()
  @IsUUID()
  guardianId?: string | null;

  @IsIn(consentAnswers)
  answer!: Answer;

  /** @example Sa det i møtet. */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  note?: string;
}

/** A no: who said it, and when to ask again. */
export class RefusalGiven {
  /** Who said no, in words. @example Jonas */
  @IsString()
  @MaxLength(200)
  by!: string;

  @IsOptional()
  @IsString()
  @MaxLength(2000)
  note?: string;

  /** Not before this day is the same asked about again. */
  @IsOptional()
  @IsDateString({ strict: true })
  askAgainOn?: string | null;
}

export class RecordConsent {
  @IsIn(outcomes)
  outcome!: (typeof outcomes)[number];

  @IsIn(consentForms)
  form!: ConsentForm;

  /** @example Samarbeid om planen */
  @IsString()
  @MaxLength(2000)
  purpose!: string;

  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ConsentShare)
  shares!: ConsentShare[];

  /** First day on which nothing is shared any more, twelve months ahead at most. */
  @IsDateString({ strict: true })
  to!: string;

  /** «signed»: the day on the paper. */
  @IsOptional()
  @IsDateString({ strict: true })
  signedOn?: string | null;

  /** «signed»: who keeps the paper, or where it is filed. @example Arkivet, sak 26/114 */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  keptWhere?: string;

  /** What the sharing does not cover. @example ["Det som skjedde i fjor sommer"] */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  excludedTopics?: string[];

  /** People who must not see it, by a post of theirs; it holds in all their posts. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  excludedPostIds?: string[];

  /** @example Gjennomgått side for side på kontoret. */
  @IsString()
  @MaxLength(2000)
  howExplained!: string;

  /** BCP 47. @example nb */
  @IsString()
  @MaxLength(20)
  language!: string;

  @IsOptional()
  @IsIn(keysOf(interpreters))
  interpreter?: Interpreter | null;

  /** Under 16: when what the young person thinks was heard. */
  @IsOptional()
  @IsDateString({ strict: true })
  heardOn?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(2000)
  heardNote?: string;

  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => PartyAnswer)
  answers!: PartyAnswer[];

  @IsOptional()
  @ValidateNested()
  @Type(() => RefusalGiven)
  refusal?: RefusalGiven | null;
}

/** Somebody has answered a consent that was asked for. */
export class RecordAnswer extends PartyAnswer {
  /** Under 16: when what the young person thinks was heard. */
  @IsOptional()
  @IsDateString({ strict: true })
  heardOn?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(2000)
  heardNote?: string;
}

/** What the young person says after a no, to those who asked. */
export class OwnWordsToConsent {
  /** @example Jeg vil snakke med dere først. */
  @IsString()
  @MaxLength(2000)
  words!: string;
}

export class OwnWordsSaid {
  /** The consent. */
  id!: string;
}

export class OwnAnswer {
  @IsIn(['yes', 'no'])
  answer!: 'yes' | 'no';
}

const scopes = ['whole', 'service', 'category'] as const;

export class WithdrawConsent {
  @IsIn(scopes)
  scope!: (typeof scopes)[number];

  @IsOptional()
  @IsUUID()
  serviceId?: string;

  @IsOptional()
  @IsIn(allCategories)
  category?: Category;

  @IsOptional()
  @IsString()
  @MaxLength(2000)
  note?: string;
}

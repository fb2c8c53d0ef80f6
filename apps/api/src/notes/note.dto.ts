import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { allCategories, type Category } from '#domain/category/categories';
import { keysOf } from '#domain/closed-table/closed-table';
import { delayBases, type DelayBasisCode } from '#domain/note/delay';
import { type Audience, audiences } from '#domain/note/readers';

/** The young person reads the note first on `until`: a decision by law, with a reason. */
export class DelayNote {
  @IsIn(keysOf(delayBases))
  basis!: DelayBasisCode;

  @IsString()
  @MaxLength(2000)
  reason!: string;

  @IsISO8601({ strict: true })
  until!: string;
}

export class WriteNote {
  @IsIn(allCategories)
  category!: Category;

  @IsIn(keysOf(audiences))
  audience!: Audience;

  /** Those chosen, when the audience is `members`. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsUUID('all', { each: true })
  memberPostIds?: string[];

  /** @example Vi møttes på biblioteket. Han vil prøve igjen på mandag. */
  @IsString()
  @MaxLength(20_000)
  text!: string;

  @IsOptional()
  @ValidateNested()
  @Type(() => DelayNote)
  delay?: DelayNote;
}

/** The note written anew; the text before is kept as a version. */
export class ChangeNote {
  @IsString()
  @MaxLength(20_000)
  text!: string;
}

export class ShareNote {
  @IsUUID()
  serviceId!: string;

  /** Why that service needs it. The young person reads it. */
  @IsString()
  @MaxLength(2000)
  reason!: string;
}

/** «Feilført»: why. */
export class BlankNote {
  @IsString()
  @MaxLength(2000)
  reason!: string;
}

export class NoteStands {
  id!: string;
  version!: number;
}

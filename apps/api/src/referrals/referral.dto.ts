import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  MaxLength,
} from 'class-validator';
import { allCategories, type Category } from '#domain/category/categories';

export class Refer {
  @IsUUID()
  serviceId!: string;

  /** Somebody in the service by name; left out, anybody there may answer. */
  @IsOptional()
  @IsUUID()
  postId?: string;

  /** What the service is asked to help with. It is read before the answer, and by the young person. */
  @IsString()
  @MaxLength(2000)
  reason!: string;

  /** What the service needs to see beside the basic, each opened to it already by a consent or legal basis. */
  @IsArray()
  @ArrayMaxSize(allCategories.length)
  @IsIn(allCategories, { each: true })
  categories!: Category[];

  /** The last day: access ends with it. @example 2027-03-14 */
  @IsISO8601({ strict: true })
  @Length(10, 10)
  until!: string;
}

export class ProlongReferral {
  /** The new last day, later than the one before. @example 2027-03-14 */
  @IsISO8601({ strict: true })
  @Length(10, 10)
  until!: string;

  /** Why it takes longer. The young person reads it. */
  @IsString()
  @MaxLength(2000)
  reason!: string;
}

export class EndReferral {
  /** Why it ends now. The young person needs no reason. */
  @IsString()
  @MaxLength(2000)
  reason!: string;
}

import {
  ArrayMaxSize,
  IsArray,
  IsDateString,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
} from 'class-validator';
import { allCategories, type Category } from '#domain/category/categories';

export class UseLegalBasis {
  /** A code of the law's rows; what is not in force opens nothing. @example duty_to_cooperate */
  @IsString()
  @MaxLength(60)
  basisCode!: string;

  @IsUUID()
  serviceId!: string;

  /** @example ["basic"] */
  @IsArray()
  @ArrayMaxSize(5)
  @IsIn(allCategories, { each: true })
  categories!: Category[];

  /** The concrete reason, in words. */
  @IsString()
  @MaxLength(2000)
  justification!: string;

  /** First day on which it no longer holds. */
  @IsDateString({ strict: true })
  to!: string;

  /** First day on which the young person is told; left out: it shows at once. */
  @IsOptional()
  @IsDateString({ strict: true })
  toldFrom?: string | null;

  /** Why the young person is told later. */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  delayReason?: string;
}

export class LegalBasisStanding {
  id!: string;
  followUpStatus!: string;
}

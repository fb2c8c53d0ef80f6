import { ArrayMaxSize, IsArray, IsDateString, IsIn, IsString, IsUUID, MaxLength } from 'class-validator';
import { allCategories, type Category } from '#domain/category/categories';
import { allLegalBases, type LegalBasisCode } from '#domain/legal-basis/catalogue';

export class UseLegalBasis {
  /** A code of the catalogue; what is not in it opens nothing. */
  @IsIn(allLegalBases)
  basisCode!: LegalBasisCode;

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
}

export class LegalBasisStanding {
  id!: string;
  followUpStatus!: string;
}

import { Transform } from 'class-transformer';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import {
  allOrganisationKinds,
  bareOrganisationNumber,
  type OrganisationKind,
} from '#domain/organisation/organisation';
import type { ServiceKind } from '#domain/service/service-kinds';
import { ListQuestion } from '../list-question.dto.ts';

export const organisationSortings = ['name', 'kind'] as const;

export class OrganisationsQuestion extends ListQuestion {
  @IsOptional()
  @IsIn(organisationSortings)
  sort: (typeof organisationSortings)[number] = 'name';
}

export class OrganisationService {
  id!: string;
  /** @example NAV Fjordvik */
  name!: string;
  kind!: ServiceKind;
  phone!: string;
  /** Names of the municipalities that it serves. */
  municipalities!: string[];
  /** Their ids, in the same order. */
  municipalityIds!: string[];
  /** How many work there today. */
  posts!: number;
  /** Nobody works, is asked or receives there from that day. */
  closedOn!: string | null;
  version!: number;
}

export class OrganisationSeen {
  id!: string;
  name!: string;
  /** @example municipality */
  kind!: string;
  /** Nine digits in the Register of Legal Entities; null while it is not known. */
  number!: string | null;
  municipalityId!: string | null;
  version!: number;
  services!: OrganisationService[];
}

export class OrganisationList {
  data!: OrganisationSeen[];
  /** How many there are on all pages. */
  total!: number;
}

export class WriteOrganisation {
  /** @example Fjordvik kommune */
  @IsString()
  @MaxLength(200)
  name!: string;

  @IsIn(allOrganisationKinds)
  kind!: OrganisationKind;

  /** Nine digits, however they are grouped. @example 910000004 */
  @IsOptional()
  @IsString()
  @MaxLength(20)
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? bareOrganisationNumber(value) : value,
  )
  number?: string;

  /** Which municipality it is; only of the kind `municipality`. */
  @IsOptional()
  @IsUUID()
  municipalityId?: string;
}

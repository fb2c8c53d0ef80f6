import type { ServiceKind } from '#domain/service/service-kinds';
import { ListQuestion } from '../list-question.dto.ts';
import { IsIn, IsOptional } from 'class-validator';

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
  /** How many work there today. */
  posts!: number;
}

export class OrganisationSeen {
  id!: string;
  name!: string;
  /** @example municipality */
  kind!: string;
  services!: OrganisationService[];
}

export class OrganisationList {
  data!: OrganisationSeen[];
  /** How many there are on all pages. */
  total!: number;
}

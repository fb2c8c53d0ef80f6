import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../platform/request/may.ts';
import { OrganisationList, OrganisationsQuestion } from './organisations.dto.ts';
import { OrganisationsService } from './organisations.service.ts';

@ApiTags('directory')
@Controller('organisations')
export class OrganisationsController {
  constructor(private readonly organisations: OrganisationsService) {}

  /** The legal entities with the services that consents and teams name. */
  @Get()
  @May('organisations.read')
  listOrganisations(@Query() question: OrganisationsQuestion): Promise<OrganisationList> {
    return this.organisations.list(question);
  }
}

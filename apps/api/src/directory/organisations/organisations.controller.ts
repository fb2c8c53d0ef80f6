import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../../platform/request/id.ts';
import { IfMatch } from '../../platform/request/if-match.ts';
import { May } from '../../platform/request/may.ts';
import { OrganisationList, OrganisationsQuestion, WriteOrganisation } from './organisations.dto.ts';
import { OrganisationsService } from './organisations.service.ts';
import { Written } from '../written.dto.ts';

@ApiTags('directory')
@Controller('organisations')
export class OrganisationsController {
  constructor(private readonly organisations: OrganisationsService) {}

  /** The legal entities with the services that consents and teams name. A local administrator sees the own one. */
  @Get()
  @May('organisations.read')
  listOrganisations(@Query() question: OrganisationsQuestion): Promise<OrganisationList> {
    return this.organisations.list(question);
  }

  /** Makes an organisation. */
  @Post()
  @May('organisation.write')
  addOrganisation(@Body() body: WriteOrganisation): Promise<Written> {
    return this.organisations.add(body);
  }

  /** Changes an organisation. */
  @Put(':organisationId')
  @May('organisation.write')
  changeOrganisation(
    @Id('organisationId') organisationId: string,
    @IfMatch() version: number,
    @Body() body: WriteOrganisation,
  ): Promise<Written> {
    return this.organisations.change(organisationId, version, body);
  }
}

import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { AffectedService } from './affected.service.ts';
import {
  Affected,
  AffectedQuestion,
  IncidentSeen,
  IncidentWritten,
  TakeIncidentStep,
  WriteIncident,
} from './incident.dto.ts';
import { IncidentsService } from './incidents.service.ts';

@ApiTags('privacy officer')
@Controller('incidents')
export class IncidentsController {
  constructor(
    private readonly incidents: IncidentsService,
    private readonly affected: AffectedService,
  ) {}

  /** The register of the own organisation, each with its clock. */
  @Get()
  @May('incident.read')
  listIncidents(): Promise<IncidentSeen[]> {
    return this.incidents.list();
  }

  /** Writes down what went wrong; the 72 hours count from when it was noticed. */
  @Post()
  @May('incident.write')
  writeIncident(@Body() body: WriteIncident): Promise<IncidentWritten> {
    return this.incidents.write(body);
  }

  /** Who has been seen, by an actor or by everybody, in a time window. */
  @Post('affected')
  @HttpCode(200)
  @May('incident.read')
  findAffected(@Body() body: AffectedQuestion): Promise<Affected> {
    return this.affected.find(body);
  }

  /** Writes what was done about it. */
  @Post(':incidentId/steps')
  @May('incident.write')
  takeIncidentStep(
    @Id('incidentId') incidentId: string,
    @Body() body: TakeIncidentStep,
  ): Promise<IncidentWritten> {
    return this.incidents.step(incidentId, body);
  }
}

import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../../platform/request/id.ts';
import { May } from '../../platform/request/may.ts';
import { MunicipalitySeen, PersonInService, ServiceSeen, ServicesQuestion } from './service.dto.ts';
import { ServiceService } from './service.service.ts';

@ApiTags('directory')
@Controller()
export class ServiceController {
  constructor(private readonly directory: ServiceService) {}

  /** The municipalities that use Laget. */
  @Get('municipalities')
  @May('services.read')
  municipalities(): Promise<MunicipalitySeen[]> {
    return this.directory.municipalities();
  }

  /** Services that can be asked to join a team. */
  @Get('services')
  @May('services.read')
  services(@Query() question: ServicesQuestion): Promise<ServiceSeen[]> {
    return this.directory.services(question);
  }

  /** Who works in a service today. */
  @Get('services/:serviceId/people')
  @May('services.read')
  people(@Id('serviceId') serviceId: string): Promise<PersonInService[]> {
    return this.directory.people(serviceId);
  }
}

import { Body, Controller, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../../platform/request/id.ts';
import { IfMatch } from '../../platform/request/if-match.ts';
import { May } from '../../platform/request/may.ts';
import { Written } from '../written.dto.ts';
import { WriteService } from './write-service.dto.ts';
import { WriteServiceService } from './write-service.service.ts';

@ApiTags('directory')
@Controller()
export class WriteServiceController {
  constructor(private readonly services: WriteServiceService) {}

  /** Makes a service in an organisation that the administrator looks after. */
  @Post('organisations/:organisationId/services')
  @May('service.write')
  addService(@Id('organisationId') organisationId: string, @Body() body: WriteService): Promise<Written> {
    return this.services.add(organisationId, body);
  }

  /** Changes a service. */
  @Put('services/:serviceId')
  @May('service.write')
  changeService(
    @Id('serviceId') serviceId: string,
    @IfMatch() version: number,
    @Body() body: WriteService,
  ): Promise<Written> {
    return this.services.change(serviceId, version, body);
  }
}

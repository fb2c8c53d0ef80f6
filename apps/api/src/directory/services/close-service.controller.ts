import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../../platform/request/id.ts';
import { IfMatch } from '../../platform/request/if-match.ts';
import { May } from '../../platform/request/may.ts';
import { Written } from '../written.dto.ts';
import { CloseService, ServiceClosing } from './close-service.dto.ts';
import { CloseServiceService } from './close-service.service.ts';

@ApiTags('directory')
@Controller('services/:serviceId')
export class CloseServiceController {
  constructor(private readonly services: CloseServiceService) {}

  /** What is in the way of closing the service. */
  @Get('closing')
  @May('service-closing.read')
  readClosing(@Id('serviceId') serviceId: string): Promise<ServiceClosing> {
    return this.services.standing(serviceId);
  }

  /** Closes it: nobody works, is asked or receives there any more. What names it goes on naming it. */
  @Post('close')
  @HttpCode(200)
  @May('service.close')
  closeService(
    @Id('serviceId') serviceId: string,
    @IfMatch() version: number,
    @Body() { reason }: CloseService,
  ): Promise<Written> {
    return this.services.close(serviceId, version, reason);
  }
}

import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { FreshSignIn } from '../platform/request/fresh-sign-in.ts';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { OpenedEmergency, OpenEmergency, OwnEmergencies } from './emergency.dto.ts';
import { OpenEmergencyService } from './open-emergency.service.ts';
import { OwnEmergenciesService } from './own-emergencies.service.ts';

@ApiTags('emergency')
@Controller('emergency-accesses')
export class EmergencyController {
  constructor(
    private readonly opening: OpenEmergencyService,
    private readonly own: OwnEmergenciesService,
  ) {}

  /** Opens chosen categories of one young person, to read, for some hours. One and the same answer for all that is not opened. */
  @Post()
  @May('emergency.open')
  @FreshSignIn()
  openEmergency(@Body() body: OpenEmergency): Promise<OpenedEmergency> {
    return this.opening.open(body);
  }

  /** The reader's own of the last thirty days, and what stands in the way of another. */
  @Get()
  @May('emergency.read')
  ownEmergencies(): Promise<OwnEmergencies> {
    return this.own.read();
  }

  /** Ends it now. What it opened is closed on the next statement. */
  @Post(':emergencyId/end')
  @May('emergency.open')
  @HttpCode(204)
  endEmergency(@Id('emergencyId') emergencyId: string): Promise<void> {
    return this.opening.end(emergencyId);
  }
}

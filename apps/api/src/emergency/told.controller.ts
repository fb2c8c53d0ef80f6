import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { ToldEmergency } from './told.dto.ts';
import { ToldEmergenciesService } from './told-emergencies.service.ts';

@ApiTags('emergency')
@Controller('young-people/:youngPersonId')
export class ToldEmergenciesController {
  constructor(private readonly told: ToldEmergenciesService) {}

  /** Every emergency access to the young person's own, with why and what the review answered. */
  @Get('own-emergencies')
  @May('own-log.read')
  ownEmergencies(@Id('youngPersonId') youngPersonId: string): Promise<ToldEmergency[]> {
    return this.told.read(youngPersonId);
  }

  /** The baton holder has seen the notice. */
  @Post('emergency-accesses/:emergencyId/seen')
  @May('emergency.see')
  @HttpCode(204)
  seeEmergency(
    @Id('youngPersonId') youngPersonId: string,
    @Id('emergencyId') emergencyId: string,
  ): Promise<void> {
    return this.told.seen(youngPersonId, emergencyId);
  }
}

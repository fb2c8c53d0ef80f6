import { Controller, Get, Param, ParseIntPipe } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../../platform/request/id.ts';
import { May } from '../../platform/request/may.ts';
import { PlanVersion, PlanVersionLine } from './versions.dto.ts';
import { VersionsService } from './versions.service.ts';

@ApiTags('plan')
@Controller('young-people/:youngPersonId/plan/versions')
export class VersionsController {
  constructor(private readonly versions: VersionsService) {}

  /** Who changed what, newest first. */
  @Get()
  @May('plan.read')
  list(@Id('youngPersonId') youngPersonId: string): Promise<PlanVersionLine[]> {
    return this.versions.list(youngPersonId);
  }

  /** The plan as it stood at that number. */
  @Get(':number')
  @May('plan.read')
  read(
    @Id('youngPersonId') youngPersonId: string,
    @Param('number', ParseIntPipe) number: number,
  ): Promise<PlanVersion> {
    return this.versions.read(youngPersonId, number);
  }
}

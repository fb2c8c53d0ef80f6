import { Body, Controller, HttpCode, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Made } from '../../concerns/concern.dto.ts';
import { Id } from '../../platform/request/id.ts';
import { May } from '../../platform/request/may.ts';
import { AddGuardian, ChangeGuardian } from './guardian.dto.ts';
import { GuardianService } from './guardian.service.ts';

@ApiTags('team')
@Controller('young-people/:youngPersonId/guardians')
export class GuardianController {
  constructor(private readonly guardians: GuardianService) {}

  /** Records who answers for the young person. */
  @Post()
  @May('guardian.write')
  add(@Id('youngPersonId') youngPersonId: string, @Body() body: AddGuardian): Promise<Made> {
    return this.guardians.add(youngPersonId, body);
  }

  /** Name, capacity or how to reach them. */
  @Patch(':guardianId')
  @May('guardian.write')
  change(
    @Id('youngPersonId') youngPersonId: string,
    @Id('guardianId') guardianId: string,
    @Body() body: ChangeGuardian,
  ): Promise<Made> {
    return this.guardians.change(youngPersonId, guardianId, body);
  }

  /** No longer answers for the young person: access ends at once, the next day for somebody added today. */
  @Post(':guardianId/end')
  @May('guardian.write')
  @HttpCode(204)
  end(@Id('youngPersonId') youngPersonId: string, @Id('guardianId') guardianId: string): Promise<void> {
    return this.guardians.end(youngPersonId, guardianId);
  }
}

import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { AskedToOpen, AskToOpen } from './guardian-opening.dto.ts';
import { GuardianOpeningService } from './guardian-opening.service.ts';

@ApiTags('protection')
@Controller('young-people/:youngPersonId')
export class GuardianOpeningController {
  constructor(private readonly openings: GuardianOpeningService) {}

  /** Asks a colleague on the team to let the guardian of a protected child in. Nothing opens yet. */
  @Post('guardians/:guardianId/openings')
  @May('guardian.open')
  ask(
    @Id('youngPersonId') youngPersonId: string,
    @Id('guardianId') guardianId: string,
    @Body() body: AskToOpen,
  ): Promise<AskedToOpen> {
    return this.openings.ask(youngPersonId, guardianId, body.reason);
  }

  /** Somebody else than the one who asked says yes: the guardian is let in. */
  @Post('guardian-openings/:openingId/confirm')
  @May('guardian.open')
  @HttpCode(204)
  confirm(@Id('youngPersonId') youngPersonId: string, @Id('openingId') openingId: string): Promise<void> {
    return this.openings.confirm(youngPersonId, openingId);
  }

  /** Shuts the guardian out again, or says no to the question. Anybody on the team may. */
  @Post('guardian-openings/:openingId/end')
  @May('guardian.open')
  @HttpCode(204)
  end(@Id('youngPersonId') youngPersonId: string, @Id('openingId') openingId: string): Promise<void> {
    return this.openings.end(youngPersonId, openingId);
  }
}

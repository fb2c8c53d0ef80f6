import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { IfMatch } from '../platform/request/if-match.ts';
import { May } from '../platform/request/may.ts';
import {
  AgreePreparation,
  LeaveOutPreparation,
  PreparationsFound,
  PreparationStands,
} from './preparation.dto.ts';
import { PreparationsService } from './preparations.service.ts';

@ApiTags('transitions')
@Controller('young-people/:youngPersonId/preparations')
export class PreparationsController {
  constructor(private readonly preparations: PreparationsService) {}

  /** Looks for known dates now, as Laget does by itself every night. */
  @Post('find')
  @May('transition.write')
  @HttpCode(200)
  find(@Id('youngPersonId') youngPersonId: string): Promise<PreparationsFound> {
    return this.preparations.find(youngPersonId);
  }

  /** The team takes the step on, as proposed or on another day and with another who does it. */
  @Post(':preparationId/agree')
  @May('transition.write')
  @HttpCode(200)
  agree(
    @Id('youngPersonId') youngPersonId: string,
    @Id('preparationId') preparationId: string,
    @IfMatch() version: number,
    @Body() { due, responsiblePostId }: AgreePreparation,
  ): Promise<PreparationStands> {
    return this.preparations.do(
      'agree',
      { youngPersonId, preparationId, version },
      { due, responsiblePostId },
    );
  }

  /** It does not concern this young person, and why. */
  @Post(':preparationId/leave-out')
  @May('transition.write')
  @HttpCode(200)
  leaveOut(
    @Id('youngPersonId') youngPersonId: string,
    @Id('preparationId') preparationId: string,
    @IfMatch() version: number,
    @Body() { reason }: LeaveOutPreparation,
  ): Promise<PreparationStands> {
    return this.preparations.do('leave_out', { youngPersonId, preparationId, version }, { reason });
  }

  /** The step is done. */
  @Post(':preparationId/finish')
  @May('transition.write')
  @HttpCode(200)
  finish(
    @Id('youngPersonId') youngPersonId: string,
    @Id('preparationId') preparationId: string,
    @IfMatch() version: number,
  ): Promise<PreparationStands> {
    return this.preparations.do('finish', { youngPersonId, preparationId, version });
  }
}

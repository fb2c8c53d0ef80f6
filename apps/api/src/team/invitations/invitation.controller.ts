import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Made } from '../../concerns/concern.dto.ts';
import { Id } from '../../platform/request/id.ts';
import { May } from '../../platform/request/may.ts';
import { Invite } from './invitation.dto.ts';
import { InvitationService } from './invitation.service.ts';

@ApiTags('team')
@Controller('young-people/:youngPersonId/invitations')
export class InvitationController {
  constructor(private readonly invitations: InvitationService) {}

  /** Asks a service to join. Needs a live consent or legal basis for «basic». */
  @Post()
  @May('team.invite')
  invite(@Id('youngPersonId') youngPersonId: string, @Body() body: Invite): Promise<Made> {
    return this.invitations.invite(youngPersonId, body);
  }

  /** The inviter has seen the answer, or that none came. */
  @Post(':invitationId/seen')
  @May('team.invite')
  @HttpCode(204)
  seen(@Id('youngPersonId') youngPersonId: string, @Id('invitationId') invitationId: string): Promise<void> {
    return this.invitations.seen(youngPersonId, invitationId);
  }

  /** Takes an unanswered invitation back. */
  @Post(':invitationId/withdraw')
  @May('team.invite')
  @HttpCode(204)
  withdraw(
    @Id('youngPersonId') youngPersonId: string,
    @Id('invitationId') invitationId: string,
  ): Promise<void> {
    return this.invitations.withdraw(youngPersonId, invitationId);
  }
}

import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../../platform/request/id.ts';
import { May } from '../../platform/request/may.ts';
import { Answered, DeclineInvitation, OwnInvitation } from './invitation.dto.ts';
import { OwnInvitationService } from './own-invitation.service.ts';

@ApiTags('team')
@Controller('invitations')
export class OwnInvitationController {
  constructor(private readonly invitations: OwnInvitationService) {}

  /** Invitations to my service that wait for an answer: name, birth year, inviter and reason, nothing more. */
  @Get()
  @May('invitation.read')
  list(): Promise<OwnInvitation[]> {
    return this.invitations.list();
  }

  /** Joins the team. */
  @Post(':invitationId/accept')
  @May('team.answer')
  @HttpCode(200)
  accept(@Id('invitationId') invitationId: string): Promise<Answered> {
    return this.invitations.accept(invitationId);
  }

  /** Says no, with a reason. */
  @Post(':invitationId/decline')
  @May('team.answer')
  @HttpCode(200)
  decline(@Id('invitationId') invitationId: string, @Body() body: DeclineInvitation): Promise<Answered> {
    return this.invitations.decline(invitationId, body.reason);
  }
}

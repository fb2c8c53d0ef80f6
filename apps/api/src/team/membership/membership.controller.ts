import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../../platform/request/id.ts';
import { May } from '../../platform/request/may.ts';
import { LeaveTeam } from './membership.dto.ts';
import { MembershipService } from './membership.service.ts';

@ApiTags('team')
@Controller('young-people/:youngPersonId/team')
export class MembershipController {
  constructor(private readonly memberships: MembershipService) {}

  /** Leaves the team, with a reason. Access ends in the same moment. */
  @Post('leave')
  @May('team.leave')
  @HttpCode(204)
  leave(@Id('youngPersonId') youngPersonId: string, @Body() body: LeaveTeam): Promise<void> {
    return this.memberships.leave(youngPersonId, body.reason);
  }
}

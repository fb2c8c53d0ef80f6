import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../../platform/request/id.ts';
import { IfMatch } from '../../platform/request/if-match.ts';
import { May } from '../../platform/request/may.ts';
import { NewVersion } from '../contact/contact.dto.ts';
import { Close, Prolong } from './follow-up.dto.ts';
import { FollowUpService } from './follow-up.service.ts';

@ApiTags('follow-up')
@Controller('young-people/:youngPersonId/follow-up')
export class FollowUpController {
  constructor(private readonly followUps: FollowUpService) {}

  /** Level 0 gets 14 more days, once. */
  @Post('prolong')
  @May('concern.change')
  @HttpCode(200)
  prolong(
    @Id('youngPersonId') youngPersonId: string,
    @IfMatch() version: number,
    @Body() body: Prolong,
  ): Promise<NewVersion> {
    return this.followUps.prolong(youngPersonId, version, body.reason);
  }

  /** Ends the follow-up: the baton, the team and every open question end with it. */
  @Post('close')
  @May('follow-up.change')
  @HttpCode(204)
  close(
    @Id('youngPersonId') youngPersonId: string,
    @IfMatch() version: number,
    @Body() body: Close,
  ): Promise<void> {
    return this.followUps.close(youngPersonId, version, body);
  }
}

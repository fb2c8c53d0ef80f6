import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Made } from '../concerns/concern.dto.ts';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { EndReferral, ProlongReferral, Refer } from './referral.dto.ts';
import { ReferralsService } from './referrals.service.ts';

@ApiTags('team')
@Controller('young-people/:youngPersonId/referrals')
export class ReferralsController {
  constructor(private readonly referrals: ReferralsService) {}

  /** Asks a service to help for a time. It answers as any invited service; access ends by itself with the last day. */
  @Post()
  @May('referral.write')
  refer(@Id('youngPersonId') youngPersonId: string, @Body() body: Refer): Promise<Made> {
    return this.referrals.refer(youngPersonId, body);
  }

  /** A later last day, while it runs. */
  @Post(':referralId/prolong')
  @May('referral.write')
  @HttpCode(204)
  prolong(
    @Id('youngPersonId') youngPersonId: string,
    @Id('referralId') referralId: string,
    @Body() body: ProlongReferral,
  ): Promise<void> {
    return this.referrals.prolong(youngPersonId, referralId, body);
  }

  /** Ends it now: the team, the service that helps, or the young person. Access is gone with the answer. */
  @Post(':referralId/end')
  @May('referral.end')
  @HttpCode(204)
  end(
    @Id('youngPersonId') youngPersonId: string,
    @Id('referralId') referralId: string,
    @Body() body: EndReferral,
  ): Promise<void> {
    return this.referrals.end(youngPersonId, referralId, body.reason);
  }
}

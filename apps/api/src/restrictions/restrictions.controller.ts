import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { RestrictionMade, RestrictionReason, RestrictionSeen } from './restriction.dto.ts';
import { RestrictionsService } from './restrictions.service.ts';

@ApiTags('privacy officer')
@Controller()
export class RestrictionsController {
  constructor(private readonly restrictions: RestrictionsService) {}

  /** Whether the use of the case is stopped: the restriction that lasts, or an empty list. */
  @Get('young-people/:youngPersonId/restriction')
  @May('case.read')
  readRestriction(@Id('youngPersonId') youngPersonId: string): Promise<RestrictionSeen[]> {
    return this.restrictions.ofCase(youngPersonId);
  }

  /** Cases whose use is or was stopped, without names. */
  @Get('restrictions')
  @May('restriction.read')
  listRestrictions(): Promise<RestrictionSeen[]> {
    return this.restrictions.list();
  }

  /** Stops the use of the case of whoever asks: it is read, and not written in. */
  @Post('data-requests/:dataRequestId/restrict')
  @May('restriction.write')
  restrictCase(
    @Id('dataRequestId') dataRequestId: string,
    @Body() body: RestrictionReason,
  ): Promise<RestrictionMade> {
    return this.restrictions.restrict(dataRequestId, body.reason);
  }

  /** The use goes on. */
  @Post('restrictions/:restrictionId/lift')
  @HttpCode(200)
  @May('restriction.write')
  liftRestriction(
    @Id('restrictionId') restrictionId: string,
    @Body() body: RestrictionReason,
  ): Promise<RestrictionMade> {
    return this.restrictions.lift(restrictionId, body.reason);
  }
}

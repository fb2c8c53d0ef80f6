import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { KeepFrom, OwnLockStands, WithheldItemSeen, WithholdItem } from './own-lock.dto.ts';
import { OwnLocksService } from './own-locks.service.ts';

@ApiTags('own locks')
@Controller()
export class OwnLocksController {
  constructor(private readonly locks: OwnLocksService) {}

  /** The young person keeps own words from a service or a guardian. */
  @Post('young-people/:youngPersonId/own-locks')
  @HttpCode(200)
  @May('own-lock.write')
  keepFrom(@Id('youngPersonId') youngPersonId: string, @Body() body: KeepFrom): Promise<OwnLockStands> {
    return this.locks.keep(youngPersonId, body);
  }

  /** The young person opens it again. */
  @Post('young-people/:youngPersonId/own-locks/:lockId/end')
  @HttpCode(200)
  @May('own-lock.write')
  openAgain(
    @Id('youngPersonId') youngPersonId: string,
    @Id('lockId') lockId: string,
  ): Promise<OwnLockStands> {
    return this.locks.open(youngPersonId, lockId);
  }

  /** «Ikke til foresatte», by health personnel, with a reason. */
  @Post('young-people/:youngPersonId/withheld-items')
  @May('item.withhold')
  withholdItem(
    @Id('youngPersonId') youngPersonId: string,
    @Body() body: WithholdItem,
  ): Promise<OwnLockStands> {
    return this.locks.withhold(youngPersonId, body);
  }

  /** Guardians may see it again, if the young person shows it. */
  @Post('young-people/:youngPersonId/withheld-items/:withheldId/end')
  @HttpCode(200)
  @May('item.withhold')
  stopWithholding(
    @Id('youngPersonId') youngPersonId: string,
    @Id('withheldId') withheldId: string,
  ): Promise<OwnLockStands> {
    return this.locks.stopWithholding(youngPersonId, withheldId);
  }

  /** What is kept from guardians, for the privacy officer of the organisation. */
  @Get('withheld-items')
  @May('withheld-items.read')
  withheldItems(): Promise<WithheldItemSeen[]> {
    return this.locks.toReview();
  }
}

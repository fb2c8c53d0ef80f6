import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { LiftItem, MyWithheldItem, OwnLockStands, WithheldItemSeen, WithholdItem } from './own-lock.dto.ts';
import { WithheldService } from './withheld.service.ts';

@ApiTags('own locks')
@Controller()
export class WithheldController {
  constructor(private readonly withheld: WithheldService) {}

  /** «Hold tilbake for foresatte», by health personnel, with a reason. */
  @Post('young-people/:youngPersonId/withheld-items')
  @May('item.withhold')
  withholdItem(
    @Id('youngPersonId') youngPersonId: string,
    @Body() body: WithholdItem,
  ): Promise<OwnLockStands> {
    return this.withheld.withhold(youngPersonId, body);
  }

  /** Guardians may see it again, if the young person shows it. */
  @Post('young-people/:youngPersonId/withheld-items/:withheldId/end')
  @HttpCode(200)
  @May('item.withhold')
  stopWithholding(
    @Id('youngPersonId') youngPersonId: string,
    @Id('withheldId') withheldId: string,
    @Body() body: LiftItem,
  ): Promise<OwnLockStands> {
    return this.withheld.lift(youngPersonId, withheldId, body);
  }

  /** What the own service keeps from guardians, and what it has lifted. */
  @Get('my-withheld-items')
  @May('my-withheld-items.read')
  myWithheldItems(): Promise<MyWithheldItem[]> {
    return this.withheld.mine();
  }

  /** What is kept from guardians, for the privacy officer of the organisation. */
  @Get('withheld-items')
  @May('withheld-items.read')
  withheldItems(): Promise<WithheldItemSeen[]> {
    return this.withheld.toReview();
  }
}

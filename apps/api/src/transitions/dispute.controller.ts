import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { DisputeMove, SettleMove } from './dispute.dto.ts';
import { DisputeService } from './dispute.service.ts';

@ApiTags('transitions')
@Controller('young-people/:youngPersonId/transitions/:transitionId/dispute')
export class DisputeController {
  constructor(private readonly disputes: DisputeService) {}

  /** Two municipalities disagree about a move: the sender keeps the baton, and the days count as days without anybody. */
  @Post()
  @May('transition.write')
  @HttpCode(204)
  dispute(
    @Id('youngPersonId') youngPersonId: string,
    @Id('transitionId') transitionId: string,
    @Body() body: DisputeMove,
  ): Promise<void> {
    return this.disputes.dispute(youngPersonId, transitionId, body);
  }

  /** They agree: from today somebody has the young person again. */
  @Post('settle')
  @May('transition.write')
  @HttpCode(204)
  settle(
    @Id('youngPersonId') youngPersonId: string,
    @Id('transitionId') transitionId: string,
    @Body() body: SettleMove,
  ): Promise<void> {
    return this.disputes.settle(youngPersonId, transitionId, body.how);
  }
}

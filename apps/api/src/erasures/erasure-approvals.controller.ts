import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { FreshSignIn } from '../platform/request/fresh-sign-in.ts';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { ErasureApprovalsService } from './erasure-approvals.service.ts';
import { ErasureMade, ErasureToApprove } from './erasure.dto.ts';

@ApiTags('erasure approvals')
@Controller('erasure-approvals')
export class ErasureApprovalsController {
  constructor(private readonly approvals: ErasureApprovalsService) {}

  /** Erasures that wait for a second yes: nothing of the case is in it. */
  @Get()
  @May('erasure.confirm')
  listErasureApprovals(): Promise<ErasureToApprove[]> {
    return this.approvals.list();
  }

  /** The second yes, by somebody else than the privacy officer; the days of grace begin. */
  @Post(':erasureId')
  @HttpCode(200)
  @May('erasure.confirm')
  @FreshSignIn()
  confirmErasure(@Id('erasureId') erasureId: string): Promise<ErasureMade> {
    return this.approvals.approve(erasureId);
  }
}

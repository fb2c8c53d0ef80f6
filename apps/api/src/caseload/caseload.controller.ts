import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Made } from '../concerns/concern.dto.ts';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { DeclineCase, OfferCase, OfferedCase } from './caseload.dto.ts';
import { CaseloadService } from './caseload.service.ts';

@ApiTags('caseload')
@Controller()
export class CaseloadController {
  constructor(private readonly caseloads: CaseloadService) {}

  /** Whom the reader has offered on, and what became of it, from the last 60 days. */
  @Get('caseload-offers')
  @May('caseload.read')
  list(): Promise<OfferedCase[]> {
    return this.caseloads.offered();
  }

  /** Takes the young person over: place, baton, open measures and hand-overs pass in one step. */
  @Post('caseload-offers/:offerId/accept')
  @May('caseload.answer')
  @HttpCode(204)
  accept(@Id('offerId') offerId: string): Promise<void> {
    return this.caseloads.answer(offerId, true, '');
  }

  /** Says no, with a reason. The young person stays with whoever offered. */
  @Post('caseload-offers/:offerId/decline')
  @May('caseload.answer')
  @HttpCode(204)
  decline(@Id('offerId') offerId: string, @Body() body: DeclineCase): Promise<void> {
    return this.caseloads.answer(offerId, false, body.reason);
  }

  /** Offers one young person of the own list to a colleague. Nothing moves before the answer. */
  @Post('young-people/:youngPersonId/caseload-offers')
  @May('caseload.offer')
  offer(@Id('youngPersonId') youngPersonId: string, @Body() body: OfferCase): Promise<Made> {
    return this.caseloads.offer(youngPersonId, body);
  }

  /** Takes back an offer that nobody has answered. */
  @Post('young-people/:youngPersonId/caseload-offers/:offerId/withdraw')
  @May('caseload.offer')
  @HttpCode(204)
  withdraw(@Id('youngPersonId') youngPersonId: string, @Id('offerId') offerId: string): Promise<void> {
    return this.caseloads.withdraw(youngPersonId, offerId);
  }
}

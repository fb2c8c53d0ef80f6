import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Made } from '../concerns/concern.dto.ts';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { BatonService } from './baton.service.ts';
import { DeclineBaton, OfferBaton } from './baton-offer.dto.ts';

@ApiTags('baton')
@Controller('young-people/:youngPersonId/baton-offers')
export class BatonController {
  constructor(private readonly batons: BatonService) {}

  /** Offers the baton to somebody on the team. The holder keeps it until the answer is yes. */
  @Post()
  @May('baton.offer')
  offer(@Id('youngPersonId') youngPersonId: string, @Body() body: OfferBaton): Promise<Made> {
    return this.batons.offer(youngPersonId, body);
  }

  /** Takes the baton. */
  @Post(':offerId/accept')
  @May('baton.answer')
  @HttpCode(204)
  accept(@Id('youngPersonId') youngPersonId: string, @Id('offerId') offerId: string): Promise<void> {
    return this.batons.accept(youngPersonId, offerId);
  }

  /** Says no, with a reason. The baton stays where it is. */
  @Post(':offerId/decline')
  @May('baton.answer')
  @HttpCode(204)
  decline(
    @Id('youngPersonId') youngPersonId: string,
    @Id('offerId') offerId: string,
    @Body() body: DeclineBaton,
  ): Promise<void> {
    return this.batons.decline(youngPersonId, offerId, body.reason);
  }

  /** Takes an unanswered offer back. */
  @Post(':offerId/withdraw')
  @May('baton.offer')
  @HttpCode(204)
  withdraw(@Id('youngPersonId') youngPersonId: string, @Id('offerId') offerId: string): Promise<void> {
    return this.batons.withdraw(youngPersonId, offerId);
  }
}

import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { AgreementMade, AgreementsPage, EndAgreement, MakeAgreement } from './agreement.dto.ts';
import { AgreementsService } from './agreements.service.ts';

@ApiTags('privacy officer')
@Controller('agreements')
export class AgreementsController {
  constructor(private readonly agreements: AgreementsService) {}

  /** What organisations have agreed on, and a warning for those that share without; it names no young person. */
  @Get()
  @May('agreement.read')
  readAgreements(): Promise<AgreementsPage> {
    return this.agreements.read();
  }

  /** Writes down an agreement that two organisations have signed. */
  @Post()
  @May('agreement.write')
  makeAgreement(@Body() body: MakeAgreement): Promise<AgreementMade> {
    return this.agreements.make(body);
  }

  /** The agreement ends earlier; it stands in the list for good. */
  @Post(':agreementId/end')
  @HttpCode(200)
  @May('agreement.write')
  endAgreement(@Id('agreementId') agreementId: string, @Body() body: EndAgreement): Promise<AgreementMade> {
    return this.agreements.end(agreementId, body);
  }
}

import { Body, Controller, Get, Post, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { FreshSignIn } from '../platform/request/fresh-sign-in.ts';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import {
  DecidePaperRequest,
  HearChild,
  PaperRequestListed,
  PaperRequestMade,
  PaperRequestOpened,
  RegisterPaperRequest,
  TellChildLater,
} from './paper-request.dto.ts';
import { PaperRequestsService } from './paper-requests.service.ts';

@ApiTags('privacy officer')
@Controller('paper-requests')
export class PaperRequestsController {
  constructor(private readonly requests: PaperRequestsService) {}

  /** What guardians have asked for on paper, with the deadline and without names. */
  @Get()
  @May('paper-request.read')
  listPaperRequests(): Promise<PaperRequestListed[]> {
    return this.requests.list();
  }

  /** A guardian has asked for something about a child: that it is erased, to read it, or that it is corrected. */
  @Post()
  @May('paper-request.write')
  registerPaperRequest(@Body() body: RegisterPaperRequest): Promise<PaperRequestMade> {
    return this.requests.register(body);
  }

  /** One, with whom it is about and each step. */
  @Get(':paperRequestId')
  @May('paper-request.read')
  openPaperRequest(@Id('paperRequestId') paperRequestId: string): Promise<PaperRequestOpened> {
    return this.requests.open(paperRequestId);
  }

  /** What the child says, or why it could not be asked. */
  @Post(':paperRequestId/heard')
  @May('paper-request.write')
  hearChild(
    @Id('paperRequestId') paperRequestId: string,
    @Body() body: HearChild,
  ): Promise<PaperRequestMade> {
    return this.requests.hear(paperRequestId, body);
  }

  /** The child would be in danger by knowing now: it is told later, by a day and with a reason. */
  @Post(':paperRequestId/told-later')
  @May('paper-request.write')
  tellChildLater(
    @Id('paperRequestId') paperRequestId: string,
    @Body() body: TellChildLater,
  ): Promise<PaperRequestMade> {
    return this.requests.tellLater(paperRequestId, body);
  }

  /** Yes or no, when the child has been heard. A yes lets a case of erasure be opened. */
  @Post(':paperRequestId/decision')
  @May('paper-request.write')
  decidePaperRequest(
    @Id('paperRequestId') paperRequestId: string,
    @Body() body: DecidePaperRequest,
  ): Promise<PaperRequestMade> {
    return this.requests.decide(paperRequestId, body);
  }

  /** The answer to the guardian, to print: it says nothing of the case. */
  @Get(':paperRequestId/letter')
  @FreshSignIn()
  @May('paper-request-letter.read')
  @ApiOkResponse({ content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } } })
  async printPaperAnswer(@Id('paperRequestId') paperRequestId: string): Promise<StreamableFile> {
    return new StreamableFile(await this.requests.letter(paperRequestId), {
      type: 'application/pdf',
      disposition: 'attachment; filename="svar.pdf"',
    });
  }
}

import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { AnswerCaseRequest, AskForCase, OwnCaseRequest } from './case-requests.dto.ts';
import { CaseRequestsService } from './case-requests.service.ts';

@ApiTags('team')
@Controller()
export class CaseRequestsController {
  constructor(private readonly requests: CaseRequestsService) {}

  /** What this post has asked for. Sent, accepted, or not answered: a no and nobody look the same. */
  @Get('case-requests')
  @May('case-request.read')
  list(): Promise<OwnCaseRequest[]> {
    return this.requests.list();
  }

  /** Asks whoever follows somebody up for the case. The answer is the same whether anybody does. */
  @Post('case-requests')
  @May('case-request.ask')
  @HttpCode(204)
  ask(@Body() body: AskForCase): Promise<void> {
    return this.requests.ask(body);
  }

  /** The holder's yes or no. Nothing is shared by a yes: what follows is a transition or a referral. */
  @Post('young-people/:youngPersonId/case-requests/:caseRequestId/answer')
  @May('case-request.answer')
  @HttpCode(204)
  answer(
    @Id('youngPersonId') youngPersonId: string,
    @Id('caseRequestId') caseRequestId: string,
    @Body() body: AnswerCaseRequest,
  ): Promise<void> {
    return this.requests.answer(youngPersonId, caseRequestId, body);
  }
}

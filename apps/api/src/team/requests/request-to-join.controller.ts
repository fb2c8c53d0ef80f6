import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../../platform/request/id.ts';
import { May } from '../../platform/request/may.ts';
import { AnswerRequest, RequestToJoinSeen } from './request-to-join.dto.ts';
import { RequestToJoinService } from './request-to-join.service.ts';

@ApiTags('team')
@Controller('young-people/:youngPersonId/requests-to-join')
export class RequestToJoinController {
  constructor(private readonly requests: RequestToJoinService) {}

  /** Who has asked to join. Only the holder sees them; to others the list is empty. */
  @Get()
  @May('team.read')
  list(@Id('youngPersonId') youngPersonId: string): Promise<RequestToJoinSeen[]> {
    return this.requests.list(youngPersonId);
  }

  /** Invites whoever asked, or not now. */
  @Post(':requestId/answer')
  @May('team.invite')
  @HttpCode(204)
  answer(
    @Id('youngPersonId') youngPersonId: string,
    @Id('requestId') requestId: string,
    @Body() body: AnswerRequest,
  ): Promise<void> {
    return this.requests.answer(youngPersonId, requestId, body);
  }
}

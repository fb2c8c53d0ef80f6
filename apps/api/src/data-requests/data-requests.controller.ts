import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import {
  AnswerDataRequest,
  DataRequestMade,
  DataRequestOpened,
  DataRequestSeen,
} from './data-request.dto.ts';
import { DataRequestsService } from './data-requests.service.ts';

@ApiTags('privacy officer')
@Controller('data-requests')
export class DataRequestsController {
  constructor(private readonly requests: DataRequestsService) {}

  /** What young people ask for about their own information, with its deadline and without names. */
  @Get()
  @May('data-request.read')
  listDataRequests(): Promise<DataRequestSeen[]> {
    return this.requests.list();
  }

  /** One, with who asks. */
  @Get(':dataRequestId')
  @May('data-request.read')
  openDataRequest(@Id('dataRequestId') dataRequestId: string): Promise<DataRequestOpened> {
    return this.requests.open(dataRequestId);
  }

  /** The privacy officer's answer. */
  @Post(':dataRequestId/answer')
  @May('data-request.answer')
  answerDataRequest(
    @Id('dataRequestId') dataRequestId: string,
    @Body() body: AnswerDataRequest,
  ): Promise<DataRequestMade> {
    return this.requests.answer(dataRequestId, body);
  }
}

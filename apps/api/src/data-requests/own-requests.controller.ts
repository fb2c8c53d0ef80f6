import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { AskDataRequest, DataRequestMade, OwnDataRequests } from './data-request.dto.ts';
import { OwnRequestsService } from './own-requests.service.ts';

@ApiTags('own page')
@Controller('young-people/:youngPersonId/own-requests')
export class OwnRequestsController {
  constructor(private readonly requests: OwnRequestsService) {}

  /** What can be marked as wrong, what the young person has asked for, and where it is. */
  @Get()
  @May('own-data.read')
  readOwnRequests(@Id('youngPersonId') youngPersonId: string): Promise<OwnDataRequests> {
    return this.requests.read(youngPersonId);
  }

  /** «Dette er feil», or asks for restriction or erasure: answered within a month. */
  @Post()
  @May('own-data.ask')
  askDataRequest(
    @Id('youngPersonId') youngPersonId: string,
    @Body() body: AskDataRequest,
  ): Promise<DataRequestMade> {
    return this.requests.ask(youngPersonId, body);
  }
}

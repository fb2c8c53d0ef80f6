import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { CloseHelp, HelpRequestSeen } from './help-requests.dto.ts';
import { HelpRequestsService } from './help-requests.service.ts';

@ApiTags('help-requests')
@Controller('help-requests/:helpRequestId')
export class HelpRequestsController {
  constructor(private readonly requests: HelpRequestsService) {}

  /** Somebody who is not in Laget asks for a team: for the coordinators of the municipality alone. */
  @Get()
  @May('help-request.read')
  read(@Id('helpRequestId') id: string): Promise<HelpRequestSeen> {
    return this.requests.read(id);
  }

  /** The reader gets in touch; the asker sees who. */
  @Post('take')
  @May('help-request.answer')
  @HttpCode(204)
  take(@Id('helpRequestId') id: string): Promise<void> {
    return this.requests.take(id);
  }

  /** No help is wanted, with the reason. The asker reads it. */
  @Post('close')
  @May('help-request.answer')
  @HttpCode(204)
  close(@Id('helpRequestId') id: string, @Body() body: CloseHelp): Promise<void> {
    return this.requests.close(id, body.reason);
  }
}

import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../../platform/request/id.ts';
import { May } from '../../platform/request/may.ts';
import { ClosedCase, Reopen } from './closed-cases.dto.ts';
import { ClosedCasesService } from './closed-cases.service.ts';

@ApiTags('follow-up')
@Controller('closed-cases')
export class ClosedCasesController {
  constructor(private readonly closed: ClosedCasesService) {}

  /** Closed cases whose baton the reader held last, or that nobody is left to take up: name, when and why, nothing more. */
  @Get()
  @May('closed-case.read')
  list(): Promise<ClosedCase[]> {
    return this.closed.list();
  }

  /** Takes one of them up again: the reader holds the baton, and what was shared once is asked for anew. */
  @Post(':youngPersonId/reopen')
  @May('closed-case.reopen')
  @HttpCode(204)
  reopen(@Id('youngPersonId') youngPersonId: string, @Body() body: Reopen): Promise<void> {
    return this.closed.reopen(youngPersonId, body.reason);
  }
}

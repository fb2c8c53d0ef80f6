import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../platform/request/may.ts';
import type { MailTrouble } from './troubles.dto.ts';
import { TroublesService } from './troubles.service.ts';

@ApiTags('notices')
@Controller('notice-troubles')
export class TroublesController {
  constructor(private readonly troubles: TroublesService) {}

  /** Messages that were given up, or of which nobody knows whether they came through. */
  @Get()
  @May('notice-trouble.read')
  readNoticeTroubles(): Promise<MailTrouble[]> {
    return this.troubles.read();
  }
}

import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../platform/request/may.ts';
import { GuardianPage } from './guardian-page.dto.ts';
import { GuardianPageService } from './guardian-page.service.ts';

@ApiTags('guardian page')
@Controller('guardian-page')
export class GuardianPageController {
  constructor(private readonly page: GuardianPageService) {}

  /** What a guardian may know, and what is asked of the guardian. */
  @Get()
  @May('guardian-page.read')
  readGuardianPage(): Promise<GuardianPage> {
    return this.page.read();
  }
}

import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { DecideLaw, LawPage, LawProposed, ProposeLaw } from './law.dto.ts';
import { LawService } from './law.service.ts';

@ApiTags('law')
@Controller('law')
export class LawController {
  constructor(private readonly law: LawService) {}

  /** Every rule with its versions: proposed, in force, to come and earlier. */
  @Get()
  @May('law.read')
  readLaw(): Promise<LawPage> {
    return this.law.read();
  }

  /** Proposes a new version; somebody else decides. */
  @Post()
  @May('law.propose')
  proposeLaw(@Body() body: ProposeLaw): Promise<LawProposed> {
    return this.law.propose(body);
  }

  /** Approves what another has proposed: in force from its day, tomorrow at the earliest. */
  @Post(':ruleId/approve')
  @HttpCode(200)
  @May('law.decide')
  approveLaw(@Id('ruleId') ruleId: string, @Body() body: DecideLaw): Promise<LawProposed> {
    return this.law.decide(ruleId, true, body.note);
  }

  /** Says no to it, with the reason. */
  @Post(':ruleId/reject')
  @HttpCode(200)
  @May('law.decide')
  rejectLaw(@Id('ruleId') ruleId: string, @Body() body: DecideLaw): Promise<LawProposed> {
    return this.law.decide(ruleId, false, body.note);
  }
}

import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { EndProtection, ProtectionPage, SetProtection } from './protection.dto.ts';
import { ProtectionService } from './protection.service.ts';

@ApiTags('protection')
@Controller('young-people/:youngPersonId/protections')
export class ProtectionController {
  constructor(private readonly protections: ProtectionService) {}

  /** What protects the young person now, who is cleared for what, and which guardians are let in. */
  @Get()
  @May('protection.read')
  read(@Id('youngPersonId') youngPersonId: string): Promise<ProtectionPage> {
    return this.protections.read(youngPersonId);
  }

  /** Protects the address, or shields the young person. Whoever is not cleared sees nothing from the next statement on. */
  @Post()
  @May('protection.write')
  @HttpCode(204)
  set(@Id('youngPersonId') youngPersonId: string, @Body() body: SetProtection): Promise<void> {
    return this.protections.set(youngPersonId, body);
  }

  /** Ends one protection, with a reason. */
  @Post(':protectionId/end')
  @May('protection.write')
  @HttpCode(204)
  end(
    @Id('youngPersonId') youngPersonId: string,
    @Id('protectionId') protectionId: string,
    @Body() body: EndProtection,
  ): Promise<void> {
    return this.protections.end(youngPersonId, protectionId, body);
  }
}

import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { LegalBasisStanding, UseLegalBasis } from './legal-bases.dto.ts';
import { LegalBasesService } from './legal-bases.service.ts';

@ApiTags('legal bases')
@Controller('young-people/:youngPersonId/legal-basis-uses')
export class LegalBasesController {
  constructor(private readonly bases: LegalBasesService) {}

  /** Lets a service take part on a legal basis of the catalogue. */
  @Post()
  @May('legal-basis.give')
  useLegalBasis(
    @Id('youngPersonId') youngPersonId: string,
    @Body() body: UseLegalBasis,
  ): Promise<LegalBasisStanding> {
    return this.bases.use(youngPersonId, body);
  }

  /** It no longer holds: what it opened is closed on the next statement. */
  @Post(':useId/end')
  @HttpCode(200)
  @May('legal-basis.give')
  endLegalBasis(
    @Id('youngPersonId') youngPersonId: string,
    @Id('useId') useId: string,
  ): Promise<LegalBasisStanding> {
    return this.bases.end(youngPersonId, useId);
  }
}

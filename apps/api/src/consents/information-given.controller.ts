import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { ExplainLaget, Explained } from './information-given.dto.ts';
import { InformationGivenService } from './information-given.service.ts';

@ApiTags('participation')
@Controller('young-people/:youngPersonId/information-given')
export class InformationGivenController {
  constructor(private readonly information: InformationGivenService) {}

  /** Records who explained to the young person what Laget is, and how. */
  @Post()
  @May('explanation.write')
  explain(@Id('youngPersonId') youngPersonId: string, @Body() body: ExplainLaget): Promise<Explained> {
    return this.information.record(youngPersonId, body.how);
  }
}

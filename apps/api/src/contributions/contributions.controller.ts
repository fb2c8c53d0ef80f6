import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { ContributionWritten, UsedContribution, WriteContribution } from './contributions.dto.ts';
import { ContributionsService } from './contributions.service.ts';

@ApiTags('participation')
@Controller('young-people/:youngPersonId/contributions')
export class ContributionsController {
  constructor(private readonly contributions: ContributionsService) {}

  /** A goal, a comment or a question in the young person's own words. */
  @Post()
  @May('contribution.write')
  writeContribution(
    @Id('youngPersonId') youngPersonId: string,
    @Body() body: WriteContribution,
  ): Promise<ContributionWritten> {
    return this.contributions.write(youngPersonId, body);
  }

  /** «Slik brukte vi det». */
  @Post(':contributionId/used')
  @HttpCode(200)
  @May('contribution.answer')
  tellUse(
    @Id('youngPersonId') youngPersonId: string,
    @Id('contributionId') contributionId: string,
    @Body() body: UsedContribution,
  ): Promise<ContributionWritten> {
    return this.contributions.tellUse(youngPersonId, contributionId, body.usedHow);
  }
}

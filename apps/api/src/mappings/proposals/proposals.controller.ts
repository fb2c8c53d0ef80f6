import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Area as LifeArea } from '#domain/mapping/areas';
import { Id } from '../../platform/request/id.ts';
import { May } from '../../platform/request/may.ts';
import { Area } from '../answers/area.ts';
import { MappingProposal, ProposalTaken, TakeProposal } from './proposal.dto.ts';
import { ProposalsService } from './proposals.service.ts';

@ApiTags('mapping')
@Controller('young-people/:youngPersonId/mappings/:mappingId/proposals')
export class ProposalsController {
  constructor(private readonly proposals: ProposalsService) {}

  /** What serious and acute answers propose for the plan. */
  @Get()
  @May('mapping.read')
  list(
    @Id('youngPersonId') youngPersonId: string,
    @Id('mappingId') mappingId: string,
  ): Promise<MappingProposal[]> {
    return this.proposals.list(youngPersonId, mappingId);
  }

  /** Takes a proposal into the plan, as the young person chose it. */
  @Post(':area')
  @May('plan.write')
  take(
    @Id('youngPersonId') youngPersonId: string,
    @Id('mappingId') mappingId: string,
    @Area() area: LifeArea,
    @Body() body: TakeProposal,
  ): Promise<ProposalTaken> {
    return this.proposals.take({ youngPersonId, mappingId, area }, body);
  }
}

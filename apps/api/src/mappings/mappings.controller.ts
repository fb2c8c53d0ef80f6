import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { IfMatch } from '../platform/request/if-match.ts';
import { May } from '../platform/request/may.ts';
import { CaseMapping } from '../young-people/case/case-mapping.dto.ts';
import { MappingBlockers, MappingChanged, RepeatMapping, StartMapping } from './mapping.dto.ts';
import { MappingsService } from './mappings.service.ts';

const person = 'youngPersonId';

@ApiTags('mapping')
@Controller('young-people/:youngPersonId/mappings')
export class MappingsController {
  constructor(private readonly mappings: MappingsService) {}

  /** Every mapping, oldest first, with what is shared of it. */
  @Get()
  @May('mapping.read')
  list(@Id(person) youngPersonId: string): Promise<CaseMapping[]> {
    return this.mappings.list(youngPersonId);
  }

  /** Begins a mapping. */
  @Post()
  @May('mapping.write')
  start(@Id(person) youngPersonId: string, @Body() body: StartMapping): Promise<MappingChanged> {
    return this.mappings.start(youngPersonId, body);
  }

  /** One mapping, with every answer. */
  @Get(':mappingId')
  @May('mapping.read')
  read(@Id(person) youngPersonId: string, @Id('mappingId') mappingId: string): Promise<CaseMapping> {
    return this.mappings.read(youngPersonId, mappingId);
  }

  /** What is missing before it can be completed. */
  @Get(':mappingId/blockers')
  @May('mapping.read')
  blockers(@Id(person) youngPersonId: string, @Id('mappingId') mappingId: string): Promise<MappingBlockers> {
    return this.mappings.blockers(youngPersonId, mappingId);
  }

  /** Completes it; 422 `blocked` with the whole list as long as something is missing. */
  @Post(':mappingId/complete')
  @May('mapping.complete')
  @HttpCode(200)
  complete(
    @Id(person) youngPersonId: string,
    @Id('mappingId') mappingId: string,
    @IfMatch() version: number,
  ): Promise<MappingChanged> {
    return this.mappings.complete(youngPersonId, mappingId, version);
  }

  /** When it is time for the next one; it comes on «Min dag» that day. */
  @Post(':mappingId/repeat')
  @May('mapping.write')
  @HttpCode(200)
  repeat(
    @Id(person) youngPersonId: string,
    @Id('mappingId') mappingId: string,
    @Body() { interval }: RepeatMapping,
  ): Promise<MappingChanged> {
    return this.mappings.repeat(youngPersonId, mappingId, interval);
  }
}

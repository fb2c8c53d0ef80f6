import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Area as LifeArea } from '#domain/mapping/areas';
import { Id } from '../../platform/request/id.ts';
import { IfMatch, IfMatchOnceThere } from '../../platform/request/if-match.ts';
import { May } from '../../platform/request/may.ts';
import {
  AnswerSaved,
  DecisionRecorded,
  LeaveArea,
  MappingChanged,
  RecordDecision,
  WriteAnswer,
} from '../mapping.dto.ts';
import { AnswersService } from './answers.service.ts';
import { Area } from './area.ts';

const person = 'youngPersonId';
const mapping = 'mappingId';

@ApiTags('mapping')
@Controller('young-people/:youngPersonId/mappings/:mappingId/areas/:area')
export class AnswersController {
  constructor(private readonly answers: AnswersService) {}

  /** Saves what is said as it is typed. `If-Match` once there is an answer. */
  @Put()
  @May('mapping.write')
  write(
    @Id(person) youngPersonId: string,
    @Id(mapping) mappingId: string,
    @Area() area: LifeArea,
    @IfMatchOnceThere() version: number | null,
    @Body() body: WriteAnswer,
  ): Promise<AnswerSaved> {
    return this.answers.write({ youngPersonId, mappingId, area }, version, body);
  }

  /** Records what is done now about an acute answer. */
  @Post('decision')
  @May('mapping.write')
  decide(
    @Id(person) youngPersonId: string,
    @Id(mapping) mappingId: string,
    @Area() area: LifeArea,
    @Body() body: RecordDecision,
  ): Promise<DecisionRecorded> {
    return this.answers.decide({ youngPersonId, mappingId, area }, body);
  }

  /** Leaves the area on purpose, with a reason. */
  @Post('leave')
  @May('mapping.write')
  @HttpCode(200)
  leave(
    @Id(person) youngPersonId: string,
    @Id(mapping) mappingId: string,
    @Area() area: LifeArea,
    @IfMatch() version: number,
    @Body() body: LeaveArea,
  ): Promise<MappingChanged> {
    return this.answers.leave({ youngPersonId, mappingId, area }, version, body.reason);
  }
}

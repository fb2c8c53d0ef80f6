import { Body, Controller, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../../platform/request/id.ts';
import { IfMatch } from '../../platform/request/if-match.ts';
import { May } from '../../platform/request/may.ts';
import { PlanChanged } from '../plan.dto.ts';
import { NewMeasure, WriteMeasure } from './measure.dto.ts';
import { MeasuresService } from './measures.service.ts';

const person = 'youngPersonId';

@ApiTags('plan')
@Controller('young-people/:youngPersonId/measures')
export class MeasuresController {
  constructor(private readonly measures: MeasuresService) {}

  /** Adds a measure, proposed until it is agreed. */
  @Post()
  @May('measure.write')
  add(@Id(person) youngPersonId: string, @Body() body: NewMeasure): Promise<PlanChanged> {
    return this.measures.add(youngPersonId, body);
  }

  /** Changes what it is, who does it, or what we shall look for. */
  @Patch(':measureId')
  @May('measure.write')
  write(
    @Id(person) youngPersonId: string,
    @Id('measureId') measureId: string,
    @IfMatch() version: number,
    @Body() body: WriteMeasure,
  ): Promise<PlanChanged> {
    return this.measures.write(youngPersonId, measureId, version, body);
  }
}

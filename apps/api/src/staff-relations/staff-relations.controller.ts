import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../platform/request/may.ts';
import { DeclareRelation, StaffRelationLine } from './staff-relations.dto.ts';
import { StaffRelationsService } from './staff-relations.service.ts';

@ApiTags('staff-relations')
@Controller('my-relations')
export class StaffRelationsController {
  constructor(private readonly relations: StaffRelationsService) {}

  /** Whom the reader has said to be too close to. */
  @Get()
  @May('relation.read')
  mine(): Promise<StaffRelationLine[]> {
    return this.relations.mine();
  }

  /** Says so. From then on the case is not there for the reader. */
  @Post()
  @May('relation.write')
  @HttpCode(204)
  declare(@Body() body: DeclareRelation): Promise<void> {
    return this.relations.declare(body);
  }
}

import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { RelationEndingsService } from './relation-endings.service.ts';
import { AnswerRelationEnding, EndRelation, RelationEnded, RelationToEnd } from './staff-relations.dto.ts';

@ApiTags('staff-relations')
@Controller()
export class RelationEndingsController {
  constructor(private readonly endings: RelationEndingsService) {}

  /** Says that a closeness is over: ends it, or asks a second person when it is a kinship. */
  @Post('my-relations/:relationId/end')
  @HttpCode(200)
  @May('relation.write')
  endMyRelation(@Id('relationId') relationId: string, @Body() body: EndRelation): Promise<RelationEnded> {
    return this.endings.end(relationId, body);
  }

  /** What colleagues of the own organisation ask to have ended. Never whom it is about. */
  @Get('relation-endings')
  @May('relation-ending.read')
  relationsToEnd(): Promise<RelationToEnd[]> {
    return this.endings.asked();
  }

  /** Ends it, or says that it stands. */
  @Post('relation-endings/:relationId/answer')
  @HttpCode(204)
  @May('relation-ending.answer')
  answerRelationEnding(
    @Id('relationId') relationId: string,
    @Body() body: AnswerRelationEnding,
  ): Promise<void> {
    return this.endings.answer(relationId, body);
  }
}

import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { AnswerMerge, MergeTaskLine } from './merges.dto.ts';
import { MergesService } from './merges.service.ts';

@ApiTags('merges')
@Controller('merges')
export class MergesController {
  constructor(private readonly merges: MergesService) {}

  /** Protected young people whom the reader may see and who seem to have been registered twice. */
  @Get()
  @May('merge.read')
  mine(): Promise<MergeTaskLine[]> {
    return this.merges.mine();
  }

  /** Says whether the two are the same. When they are, the younger record is closed; whoever made it asks for a place on the team. */
  @Post(':mergeId/answer')
  @May('merge.answer')
  @HttpCode(204)
  answer(@Id('mergeId') mergeId: string, @Body() body: AnswerMerge): Promise<void> {
    return this.merges.answer(mergeId, body.same);
  }
}

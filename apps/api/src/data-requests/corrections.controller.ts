import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { CorrectionsService } from './corrections.service.ts';
import { AnswerDataRequest, CaseCorrection, DataRequestMade } from './data-request.dto.ts';

@ApiTags('corrections')
@Controller('young-people/:youngPersonId/corrections')
export class CorrectionsController {
  constructor(private readonly corrections: CorrectionsService) {}

  /** What the young person says is wrong in what the reader sees, and the answers. */
  @Get()
  @May('correction.read')
  listCorrections(@Id('youngPersonId') youngPersonId: string): Promise<CaseCorrection[]> {
    return this.corrections.list(youngPersonId);
  }

  /** The service that wrote it has corrected it, or says why not. */
  @Post(':correctionId/answer')
  @May('correction.answer')
  answerCorrection(
    @Id('youngPersonId') youngPersonId: string,
    @Id('correctionId') correctionId: string,
    @Body() body: AnswerDataRequest,
  ): Promise<DataRequestMade> {
    return this.corrections.answer(youngPersonId, correctionId, body);
  }
}

import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { AnswerQualityOfLife, OwnQualityOfLife, QualityOfLifeAnswered } from './quality-of-life.dto.ts';
import { QualityOfLifeService } from './quality-of-life.service.ts';

@ApiTags('own page')
@Controller('young-people/:youngPersonId/own-quality-of-life')
export class QualityOfLifeController {
  constructor(private readonly life: QualityOfLifeService) {}

  /** The young person's own answers through time, for the young person alone. */
  @Get()
  @May('own-quality-of-life.read')
  readQualityOfLife(@Id('youngPersonId') youngPersonId: string): Promise<OwnQualityOfLife> {
    return this.life.read(youngPersonId);
  }

  /** Today's answers, in the young person's own hand. */
  @Post()
  @HttpCode(200)
  @May('own-quality-of-life.write')
  answerQualityOfLife(
    @Id('youngPersonId') youngPersonId: string,
    @Body() body: AnswerQualityOfLife,
  ): Promise<QualityOfLifeAnswered> {
    return this.life.answer(youngPersonId, body);
  }
}

import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { OwnQuestionsService } from './own-questions.service.ts';
import { AskAboutEntry, PrivacyQuestionSeen, QuestionAsked } from './privacy-question.dto.ts';

@ApiTags('own page')
@Controller('young-people/:youngPersonId/own-log/questions')
export class OwnQuestionsController {
  constructor(private readonly questions: OwnQuestionsService) {}

  /** What the young person has asked about the own log, and the answers. */
  @Get()
  @May('own-log.read')
  readOwnQuestions(@Id('youngPersonId') youngPersonId: string): Promise<PrivacyQuestionSeen[]> {
    return this.questions.list(youngPersonId);
  }

  /** «Spør om dette»: goes to the privacy officer, not to the one it is about. */
  @Post()
  @May('own-log.ask')
  askAboutEntry(
    @Id('youngPersonId') youngPersonId: string,
    @Body() body: AskAboutEntry,
  ): Promise<QuestionAsked> {
    return this.questions.ask(youngPersonId, body);
  }
}

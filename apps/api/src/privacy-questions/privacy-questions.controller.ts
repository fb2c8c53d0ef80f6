import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { EntryHidden, HideEntry } from './log-hiding.dto.ts';
import {
  PrivacyQuestionOpened,
  PrivacyQuestionSeen,
  QuestionAsked,
  ServiceAnswer,
  TakeQuestionStep,
} from './privacy-question.dto.ts';
import { PrivacyQuestionsService } from './privacy-questions.service.ts';
import { ServiceQuestionsService } from './service-questions.service.ts';

@ApiTags('privacy officer')
@Controller()
export class PrivacyQuestionsController {
  constructor(
    private readonly questions: PrivacyQuestionsService,
    private readonly services: ServiceQuestionsService,
  ) {}

  /** What young people have asked about the log, without names. */
  @Get('privacy-questions')
  @May('privacy-question.read')
  listPrivacyQuestions(): Promise<PrivacyQuestionSeen[]> {
    return this.questions.list();
  }

  /** One question with who asks. */
  @Get('privacy-questions/:questionId')
  @May('privacy-question.read')
  openPrivacyQuestion(@Id('questionId') questionId: string): Promise<PrivacyQuestionOpened> {
    return this.questions.open(questionId);
  }

  /** Writes that the service is asked, or answers. */
  @Post('privacy-questions/:questionId/steps')
  @May('privacy-question.answer')
  takeQuestionStep(
    @Id('questionId') questionId: string,
    @Body() body: TakeQuestionStep,
  ): Promise<QuestionAsked> {
    return this.questions.take(questionId, body);
  }

  /** The service that is asked answers: anybody at work there but whom it is about. */
  @Post('privacy-questions/:questionId/service-answer')
  @HttpCode(204)
  @May('service-question.answer')
  answerForService(@Id('questionId') questionId: string, @Body() body: ServiceAnswer): Promise<void> {
    return this.services.answer(questionId, body);
  }

  /** Decides that one line of the log is not shown to the young person until a date. */
  @Post('log-hidings')
  @HttpCode(200)
  @May('log.hide')
  hideLogEntry(@Body() body: HideEntry): Promise<EntryHidden> {
    return this.questions.hide(body);
  }
}

import { Module } from '@nestjs/common';
import { OwnQuestionsController } from './own-questions.controller.ts';
import { OwnQuestionsService } from './own-questions.service.ts';
import { PrivacyQuestionsController } from './privacy-questions.controller.ts';
import { PrivacyQuestionsService } from './privacy-questions.service.ts';
import { ServiceQuestionsService } from './service-questions.service.ts';

@Module({
  controllers: [OwnQuestionsController, PrivacyQuestionsController],
  providers: [OwnQuestionsService, PrivacyQuestionsService, ServiceQuestionsService],
})
export class PrivacyQuestionsModule {}

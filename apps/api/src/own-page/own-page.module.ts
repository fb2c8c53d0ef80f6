import { Module } from '@nestjs/common';
import { ContributionsController } from '../contributions/contributions.controller.ts';
import { OwnNotesService } from '../contributions/own-notes.service.ts';
import { ContributionsService } from '../contributions/contributions.service.ts';
import { GuardianPageController } from '../guardian-page/guardian-page.controller.ts';
import { GuardianPageService } from '../guardian-page/guardian-page.service.ts';
import { MeasureAnswerService } from './measure-answer.service.ts';
import { OwnLogService } from './own-log.service.ts';
import { OwnPageController } from './own-page.controller.ts';
import { OwnPageService } from './own-page.service.ts';
import { OwnTimeService } from './own-time.service.ts';
import { SharedItemsService } from './shared-items.service.ts';

@Module({
  controllers: [OwnPageController, ContributionsController, GuardianPageController],
  providers: [
    ContributionsService,
    OwnNotesService,
    GuardianPageService,
    MeasureAnswerService,
    OwnLogService,
    OwnPageService,
    SharedItemsService,
    OwnTimeService,
  ],
})
export class OwnPageModule {}

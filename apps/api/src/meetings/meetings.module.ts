import { Module } from '@nestjs/common';
import { PlansModule } from '../plans/plans.module.ts';
import { AgendaService } from './agenda.service.ts';
import { CallMeetingService } from './call-meeting.service.ts';
import { MeetingAnswersController } from './meeting-answers.controller.ts';
import { MeetingAnswersService } from './meeting-answers.service.ts';
import { MeetingGoalsController } from './meeting-goals.controller.ts';
import { MeetingGoalsService } from './meeting-goals.service.ts';
import { MeetingsController } from './meetings.controller.ts';
import { MeetingsService } from './meetings.service.ts';
import { MinutesController } from './minutes.controller.ts';
import { MinutesService } from './minutes.service.ts';
import { WriteMinutesService } from './write-minutes.service.ts';

@Module({
  imports: [PlansModule],
  controllers: [MeetingsController, MeetingAnswersController, MinutesController, MeetingGoalsController],
  providers: [
    AgendaService,
    CallMeetingService,
    MeetingAnswersService,
    MeetingGoalsService,
    MeetingsService,
    MinutesService,
    WriteMinutesService,
  ],
  exports: [MinutesService],
})
export class MeetingsModule {}

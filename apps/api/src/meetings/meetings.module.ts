import { Module } from '@nestjs/common';
import { CallMeetingService } from './call-meeting.service.ts';
import { MeetingAnswersController } from './meeting-answers.controller.ts';
import { MeetingAnswersService } from './meeting-answers.service.ts';
import { MeetingsController } from './meetings.controller.ts';
import { MeetingsService } from './meetings.service.ts';

@Module({
  controllers: [MeetingsController, MeetingAnswersController],
  providers: [CallMeetingService, MeetingAnswersService, MeetingsService],
})
export class MeetingsModule {}

import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { AnswerMeeting, AnswerMeetingWish, MeetingDone, WriteMeetingWish } from './call-meeting.dto.ts';
import { MeetingAnswersService } from './meeting-answers.service.ts';
import { MyMeetings } from './meetings.dto.ts';
import { MeetingsService } from './meetings.service.ts';

@ApiTags('meetings')
@Controller('young-people/:youngPersonId')
export class MeetingAnswersController {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly answers: MeetingAnswersService,
  ) {}

  /** The young person's meetings, or those that a guardian is asked to. */
  @Get('my-meetings')
  @May('my-meetings.read')
  readMyMeetings(@Id('youngPersonId') youngPersonId: string): Promise<MyMeetings> {
    return this.meetings.mine(youngPersonId);
  }

  /** Yes, no, or another time. */
  @Post('meetings/:meetingId/answer')
  @HttpCode(200)
  @May('meeting.answer')
  answerMeeting(
    @Id('youngPersonId') youngPersonId: string,
    @Id('meetingId') meetingId: string,
    @Body() body: AnswerMeeting,
  ): Promise<MeetingDone> {
    return this.answers.answer(youngPersonId, meetingId, body);
  }

  /** The young person asks for a meeting, a topic, something that is not talked about, or somebody who is not there. */
  @Post('meeting-wishes')
  @May('meeting-wish.write')
  writeMeetingWish(
    @Id('youngPersonId') youngPersonId: string,
    @Body() body: WriteMeetingWish,
  ): Promise<MeetingDone> {
    return this.answers.wish(youngPersonId, body);
  }

  /** Not any more. */
  @Post('meeting-wishes/:wishId/take-back')
  @HttpCode(200)
  @May('meeting-wish.write')
  takeBackMeetingWish(
    @Id('youngPersonId') youngPersonId: string,
    @Id('wishId') wishId: string,
  ): Promise<MeetingDone> {
    return this.answers.takeBack(youngPersonId, wishId);
  }

  /** What becomes of a wish. */
  @Post('meeting-wishes/:wishId/answer')
  @HttpCode(200)
  @May('meeting-wish.answer')
  answerMeetingWish(
    @Id('youngPersonId') youngPersonId: string,
    @Id('wishId') wishId: string,
    @Body() body: AnswerMeetingWish,
  ): Promise<MeetingDone> {
    return this.answers.answerWish(youngPersonId, wishId, body);
  }
}

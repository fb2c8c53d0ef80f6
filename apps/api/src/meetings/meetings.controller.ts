import { Body, Controller, Get, HttpCode, Post, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { IfMatch } from '../platform/request/if-match.ts';
import { May } from '../platform/request/may.ts';
import {
  CallMeeting,
  CancelMeeting,
  InviteToMeeting,
  MeetingDone,
  MeetingStands,
  MoveMeeting,
} from './call-meeting.dto.ts';
import { CallMeetingService } from './call-meeting.service.ts';
import { MeetingsPage } from './meetings.dto.ts';
import { MeetingsService } from './meetings.service.ts';

@ApiTags('meetings')
@Controller('young-people/:youngPersonId/meetings')
export class MeetingsController {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly calling: CallMeetingService,
  ) {}

  /** The meetings that the reader sees, what the young person asks for, and who can be asked. */
  @Get()
  @May('meeting.read')
  readMeetings(@Id('youngPersonId') youngPersonId: string): Promise<MeetingsPage> {
    return this.meetings.page(youngPersonId);
  }

  /** Calls a meeting. */
  @Post()
  @May('meeting.call')
  callMeeting(@Id('youngPersonId') youngPersonId: string, @Body() body: CallMeeting): Promise<MeetingStands> {
    return this.calling.call(youngPersonId, body);
  }

  /** Asks one more. */
  @Post(':meetingId/invitees')
  @HttpCode(200)
  @May('meeting.call')
  inviteToMeeting(
    @Id('youngPersonId') youngPersonId: string,
    @Id('meetingId') meetingId: string,
    @Body() body: InviteToMeeting,
  ): Promise<MeetingDone> {
    return this.calling.invite(youngPersonId, meetingId, body);
  }

  /** Another time or place; everybody is asked anew. */
  @Post(':meetingId/move')
  @HttpCode(200)
  @May('meeting.call')
  moveMeeting(
    @Id('youngPersonId') youngPersonId: string,
    @Id('meetingId') meetingId: string,
    @IfMatch() version: number,
    @Body() body: MoveMeeting,
  ): Promise<MeetingStands> {
    return this.calling.move(youngPersonId, meetingId, version, body);
  }

  /** The meeting does not take place. */
  @Post(':meetingId/cancel')
  @HttpCode(200)
  @May('meeting.call')
  cancelMeeting(
    @Id('youngPersonId') youngPersonId: string,
    @Id('meetingId') meetingId: string,
    @IfMatch() version: number,
    @Body() { reason }: CancelMeeting,
  ): Promise<MeetingStands> {
    return this.calling.cancel(youngPersonId, meetingId, version, reason);
  }

  /** When, for a calendar, and nothing else. */
  @Get(':meetingId/calendar')
  @May('meeting-calendar.read')
  @ApiOkResponse({ content: { 'text/calendar': { schema: { type: 'string', format: 'binary' } } } })
  async readMeetingCalendar(
    @Id('youngPersonId') youngPersonId: string,
    @Id('meetingId') meetingId: string,
  ): Promise<StreamableFile> {
    const file = await this.meetings.calendar(youngPersonId, meetingId);
    return new StreamableFile(Buffer.from(file), {
      type: 'text/calendar; charset=utf-8',
      disposition: 'attachment; filename="mote-i-laget.ics"',
    });
  }
}

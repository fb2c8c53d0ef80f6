import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { IfMatch } from '../platform/request/if-match.ts';
import { May } from '../platform/request/may.ts';
import { NewMeasure } from '../plans/measures/measure.dto.ts';
import { AgendaService } from './agenda.service.ts';
import { MeetingDone, MeetingStands } from './call-meeting.dto.ts';
import {
  BlankMinutes,
  ChangeMinutes,
  GivePulse,
  HoldMeeting,
  MeetingAgenda,
  MinutesPage,
  WriteMinutes,
} from './minutes.dto.ts';
import { MinutesService } from './minutes.service.ts';
import { WriteMinutesService } from './write-minutes.service.ts';

@ApiTags('meetings')
@Controller('young-people/:youngPersonId/meetings/:meetingId')
export class MinutesController {
  constructor(
    private readonly agenda: AgendaService,
    private readonly minutes: MinutesService,
    private readonly writing: WriteMinutesService,
  ) {}

  /** One screen for everybody in the room: only what all of them may see. */
  @Get('agenda')
  @May('meeting.read')
  readAgenda(
    @Id('youngPersonId') youngPersonId: string,
    @Id('meetingId') meetingId: string,
  ): Promise<MeetingAgenda> {
    return this.agenda.read(youngPersonId, meetingId);
  }

  /** What came of the meeting, as far as the reader may see it. */
  @Get('minutes')
  @May('minutes.read')
  readMinutes(
    @Id('youngPersonId') youngPersonId: string,
    @Id('meetingId') meetingId: string,
  ): Promise<MinutesPage> {
    return this.minutes.page(youngPersonId, meetingId);
  }

  /** It was held: who came, who interpreted, and how the young person was told and met. */
  @Post('hold')
  @HttpCode(200)
  @May('meeting.hold')
  holdMeeting(
    @Id('youngPersonId') youngPersonId: string,
    @Id('meetingId') meetingId: string,
    @IfMatch() version: number,
    @Body() body: HoldMeeting,
  ): Promise<MeetingStands> {
    return this.writing.hold(youngPersonId, meetingId, version, body);
  }

  /** A part of the minutes, the writer's alone until it is shared. */
  @Post('minutes')
  @May('minutes.write')
  writeMinutes(
    @Id('youngPersonId') youngPersonId: string,
    @Id('meetingId') meetingId: string,
    @Body() body: WriteMinutes,
  ): Promise<MeetingStands> {
    return this.writing.write(youngPersonId, meetingId, body);
  }

  /** Writes one's own part anew; after sharing it is a correction that everybody sees. */
  @Post('minutes/:sectionId/change')
  @HttpCode(200)
  @May('minutes.write')
  changeMinutes(
    @Id('youngPersonId') youngPersonId: string,
    @Id('meetingId') meetingId: string,
    @Id('sectionId') sectionId: string,
    @IfMatch() version: number,
    @Body() { text }: ChangeMinutes,
  ): Promise<MeetingStands> {
    return this.writing.change(youngPersonId, meetingId, sectionId, { version, text });
  }

  /** One's own part was wrong: the text goes for everybody, the trace stays. */
  @Post('minutes/:sectionId/blank')
  @HttpCode(200)
  @May('minutes.write')
  blankMinutes(
    @Id('youngPersonId') youngPersonId: string,
    @Id('meetingId') meetingId: string,
    @Id('sectionId') sectionId: string,
    @IfMatch() version: number,
    @Body() { reason }: BlankMinutes,
  ): Promise<MeetingStands> {
    return this.writing.blank(youngPersonId, meetingId, sectionId, { version, reason });
  }

  /** Shares one's own parts with the team and the young person. */
  @Post('minutes/share')
  @HttpCode(200)
  @May('minutes.share')
  shareMinutes(
    @Id('youngPersonId') youngPersonId: string,
    @Id('meetingId') meetingId: string,
  ): Promise<MeetingDone> {
    return this.writing.share(youngPersonId, meetingId);
  }

  /** «Sett av NAV 3. mars». */
  @Post('minutes/seen')
  @HttpCode(200)
  @May('minutes.receive')
  receiveMinutes(
    @Id('youngPersonId') youngPersonId: string,
    @Id('meetingId') meetingId: string,
  ): Promise<MeetingDone> {
    return this.writing.receive(youngPersonId, meetingId);
  }

  /** A decision: a measure with somebody responsible and a date, in one step. */
  @Post('decisions')
  @May('meeting.decide')
  decideInMeeting(
    @Id('youngPersonId') youngPersonId: string,
    @Id('meetingId') meetingId: string,
    @Body() body: NewMeasure,
  ): Promise<MeetingDone> {
    return this.writing.decide(youngPersonId, meetingId, body);
  }

  /** How the meeting was, by the young person. */
  @Post('pulse')
  @May('pulse.write')
  givePulse(
    @Id('youngPersonId') youngPersonId: string,
    @Id('meetingId') meetingId: string,
    @Body() body: GivePulse,
  ): Promise<MeetingDone> {
    return this.writing.pulse(youngPersonId, meetingId, body);
  }
}

import { Body, Controller, HttpCode, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { IfMatch } from '../platform/request/if-match.ts';
import { May } from '../platform/request/may.ts';
import { GoalReason, NewGoal, WriteGoal } from '../plans/goals/goal.dto.ts';
import { PlanChanged } from '../plans/plan.dto.ts';
import { MeetingGoalsService } from './meeting-goals.service.ts';

const person = 'youngPersonId';
const meeting = 'meetingId';

@ApiTags('meetings')
@Controller('young-people/:youngPersonId/meetings/:meetingId/goals')
export class MeetingGoalsController {
  constructor(private readonly goals: MeetingGoalsService) {}

  /** A new goal, written in the meeting. */
  @Post()
  @May('meeting.decide')
  addInMeeting(
    @Id(person) youngPersonId: string,
    @Id(meeting) meetingId: string,
    @Body() body: NewGoal,
  ): Promise<PlanChanged> {
    return this.goals.add({ youngPersonId, meetingId }, body);
  }

  /** The meeting changes the words of a goal. */
  @Patch(':goalId')
  @May('meeting.decide')
  writeInMeeting(
    @Id(person) youngPersonId: string,
    @Id(meeting) meetingId: string,
    @Id('goalId') goalId: string,
    @IfMatch() version: number,
    @Body() body: WriteGoal,
  ): Promise<PlanChanged> {
    return this.goals.write({ youngPersonId, meetingId }, goalId, version, body);
  }

  /** The meeting says that the goal is reached. */
  @Post(':goalId/reach')
  @HttpCode(200)
  @May('meeting.decide')
  reachInMeeting(
    @Id(person) youngPersonId: string,
    @Id(meeting) meetingId: string,
    @Id('goalId') goalId: string,
    @IfMatch() version: number,
    @Body() body: GoalReason,
  ): Promise<PlanChanged> {
    return this.goals.move({ youngPersonId, meetingId }, goalId, version, ['reach', body.reason]);
  }

  /** The meeting drops the goal, with a reason. */
  @Post(':goalId/drop')
  @HttpCode(200)
  @May('meeting.decide')
  dropInMeeting(
    @Id(person) youngPersonId: string,
    @Id(meeting) meetingId: string,
    @Id('goalId') goalId: string,
    @IfMatch() version: number,
    @Body() body: GoalReason,
  ): Promise<PlanChanged> {
    return this.goals.move({ youngPersonId, meetingId }, goalId, version, ['drop', body.reason]);
  }
}

import { Injectable } from '@nestjs/common';
import type { GoalVerb } from '#domain/goal/status';
import { requireNothingIn } from '#domain/problem/refusal';
import { AccessService } from '../access/access.service.ts';
import type { NewGoal, WriteGoal } from '../plans/goals/goal.dto.ts';
import { GoalsService } from '../plans/goals/goals.service.ts';
import type { PlanChanged } from '../plans/plan.dto.ts';
import { MeetingsService } from './meetings.service.ts';

interface AtMeeting {
  readonly youngPersonId: string;
  readonly meetingId: string;
}

/** What a meeting says about the goals stands in the plan at once, by the plan's own rules, and its history says which meeting. */
@Injectable()
export class MeetingGoalsService {
  constructor(
    private readonly access: AccessService,
    private readonly meetings: MeetingsService,
    private readonly goals: GoalsService,
  ) {}

  async add(at: AtMeeting, goal: NewGoal): Promise<PlanChanged> {
    await this.open(at);
    return this.goals.add(at.youngPersonId, goal, at.meetingId);
  }

  async write(at: AtMeeting, goalId: string, version: number, words: WriteGoal): Promise<PlanChanged> {
    await this.open(at);
    return this.goals.write(at.youngPersonId, goalId, version, words, at.meetingId);
  }

  async move(
    at: AtMeeting,
    goalId: string,
    version: number,
    [verb, reason]: readonly [GoalVerb, string | undefined],
  ): Promise<PlanChanged> {
    await this.open(at);
    return this.goals.move(at.youngPersonId, goalId, version, verb, reason, at.meetingId);
  }

  /** A meeting that the writer sees, and that has not been called off. */
  private async open({ youngPersonId, meetingId }: AtMeeting): Promise<void> {
    await this.access.open(youngPersonId, 'meeting.decide');
    const { status } = await this.meetings.one(youngPersonId, meetingId);
    requireNothingIn(status === 'cancelled' ? ['cancelled'] : []);
  }
}

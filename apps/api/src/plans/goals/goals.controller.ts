import { Body, Controller, HttpCode, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../../platform/request/id.ts';
import { IfMatch } from '../../platform/request/if-match.ts';
import { May } from '../../platform/request/may.ts';
import { PlanChanged } from '../plan.dto.ts';
import { AgreementsService } from './agreements.service.ts';
import { AnswerDisagreement, GoalAgreement, GoalReason, SayStance, NewGoal, WriteGoal } from './goal.dto.ts';
import { StancesService } from './stances.service.ts';
import { GoalsService } from './goals.service.ts';

const person = 'youngPersonId';

@ApiTags('plan')
@Controller('young-people/:youngPersonId/goals')
export class GoalsController {
  constructor(
    private readonly goals: GoalsService,
    private readonly agreements: AgreementsService,
    private readonly stances: StancesService,
  ) {}

  /** Adds a goal; the first one begins the plan. */
  @Post()
  @May('goal.write')
  add(@Id(person) youngPersonId: string, @Body() body: NewGoal): Promise<PlanChanged> {
    return this.goals.add(youngPersonId, body);
  }

  /** Changes the own words, the wording, or both. */
  @Patch(':goalId')
  @May('goal.write')
  write(
    @Id(person) youngPersonId: string,
    @Id('goalId') goalId: string,
    @IfMatch() version: number,
    @Body() body: WriteGoal,
  ): Promise<PlanChanged> {
    return this.goals.write(youngPersonId, goalId, version, body);
  }

  /** What the young person thinks of the wording. */
  @Post(':goalId/agreement')
  @May('goal.write')
  @HttpCode(200)
  agree(
    @Id(person) youngPersonId: string,
    @Id('goalId') goalId: string,
    @IfMatch() version: number,
    @Body() body: GoalAgreement,
  ): Promise<PlanChanged> {
    return this.agreements.say(youngPersonId, goalId, version, body);
  }

  /** Answers a disagreement. It stays as it was said. */
  @Post(':goalId/answer-disagreement')
  @May('goal.write')
  @HttpCode(200)
  answer(
    @Id(person) youngPersonId: string,
    @Id('goalId') goalId: string,
    @IfMatch() version: number,
    @Body() body: AnswerDisagreement,
  ): Promise<PlanChanged> {
    return this.agreements.answer(youngPersonId, goalId, version, body.text);
  }

  /** What the own service says to the goal: disagrees, answers another service, or agrees again. It stays said. */
  @Post(':goalId/stances')
  @May('goal.write')
  sayStance(
    @Id(person) youngPersonId: string,
    @Id('goalId') goalId: string,
    @Body() body: SayStance,
  ): Promise<PlanChanged> {
    return this.stances.say(youngPersonId, goalId, body);
  }

  /** The goal is reached. */
  @Post(':goalId/reach')
  @May('goal.write')
  @HttpCode(200)
  reach(
    @Id(person) youngPersonId: string,
    @Id('goalId') goalId: string,
    @IfMatch() version: number,
    @Body() body: GoalReason,
  ): Promise<PlanChanged> {
    return this.goals.move(youngPersonId, goalId, version, 'reach', body.reason);
  }

  /** The goal is dropped, with a reason. */
  @Post(':goalId/drop')
  @May('goal.write')
  @HttpCode(200)
  drop(
    @Id(person) youngPersonId: string,
    @Id('goalId') goalId: string,
    @IfMatch() version: number,
    @Body() body: GoalReason,
  ): Promise<PlanChanged> {
    return this.goals.move(youngPersonId, goalId, version, 'drop', body.reason);
  }

  /** The goal is taken up again. */
  @Post(':goalId/reopen')
  @May('goal.write')
  @HttpCode(200)
  reopen(
    @Id(person) youngPersonId: string,
    @Id('goalId') goalId: string,
    @IfMatch() version: number,
    @Body() body: GoalReason,
  ): Promise<PlanChanged> {
    return this.goals.move(youngPersonId, goalId, version, 'reopen', body.reason);
  }
}

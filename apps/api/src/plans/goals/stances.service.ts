import { Injectable } from '@nestjs/common';
import { stanceBlockers, type StanceLine } from '#domain/goal/service-voices';
import { requireNothingIn } from '#domain/problem/refusal';
import { AccessService } from '../../access/access.service.ts';
import { Statements } from '../../platform/database/statements.ts';
import { RequestContext } from '../../platform/request/request-context.ts';
import { sealedAs } from '../../sealing/parameter.ts';
import type { PlanChanged } from '../plan.dto.ts';
import { PlanLog } from '../plan-log/plan-log.service.ts';
import type { SayStance } from './goal.dto.ts';
import { GoalsService } from './goals.service.ts';

const linesStatement = `SELECT s.owner_service_id AS "serviceId", s.stance FROM app.goal_stance s
  WHERE s.goal_id = $1 AND s.young_person_id = $2 ORDER BY s.at, s.id`;

/** It belongs to the service that says it, in the goal's category. */
const addStatement = `INSERT INTO app.goal_stance (id, young_person_id, owner_service_id, category, goal_id, stance, text, by_post_id)
  SELECT $new, g.young_person_id, $3, g.category, g.id, $4, ${sealedAs('goal_stance.text', '$5', '$2')}, $6
  FROM app.goal g WHERE g.id = $1 AND g.young_person_id = $2 RETURNING id`;

const versionStatement = 'SELECT g.id, g.version FROM app.goal g WHERE g.id = $1 AND g.young_person_id = $2';

/** What the services say to a goal and to each other about it. It stays said. */
@Injectable()
export class StancesService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly goals: GoalsService,
    private readonly log: PlanLog,
  ) {}

  async say(youngPersonId: string, goalId: string, { stance, text }: SayStance): Promise<PlanChanged> {
    await this.access.open(youngPersonId, 'goal.write');
    await this.goals.find(youngPersonId, goalId);
    const { serviceId, postId } = this.request.post;
    const at = [goalId, youngPersonId];
    const lines = await this.statements.rows<StanceLine & Record<string, unknown>>(linesStatement, at);
    requireNothingIn(stanceBlockers({ lines, serviceId, stance, text }));
    await this.statements.one(addStatement, [...at, serviceId, stance, text.trim(), postId]);
    const goal = await this.statements.one<{ id: string; version: number }>(versionStatement, at);
    const number = await this.log.happened(youngPersonId, { kind: 'goal', itemId: goalId, verb: stance });
    return { ...goal, number };
  }
}

import { Injectable } from '@nestjs/common';
import { refusal, requireNothingIn } from '#domain/problem/refusal';
import { transitionPlanBlockers } from '#domain/transition/blockers';
import { handOverList, transitionKinds } from '#domain/transition/kinds';
import { milestonesFor } from '#domain/transition/runway';
import { AccessService } from '../access/access.service.ts';
import { CaseEvents } from '../case-events/case-events.service.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import type { PlanTransition, TransitionStands } from './transition.dto.ts';
import { TransitionRows } from './transition-row.service.ts';
import { sealedAs } from '../sealing/parameter.ts';

const addTransition = `INSERT INTO app.transition (id, young_person_id, owner_service_id, category, kind, on_date, sender_service_id, sender_post_id,
    receiver_service_id, receiver_name) VALUES ($new, $1, $2, $3, $4, $5, $2, $6, $7, ${sealedAs('transition.receiver_name', '$8', '$1')}) RETURNING id, status, version`;
const addHandOver = `INSERT INTO app.hand_over_item (young_person_id, owner_service_id, category, transition_id, code)
  SELECT $1, $2, $3, $4, unnest($5::text[])`;
const addMilestones = `INSERT INTO app.milestone (young_person_id, owner_service_id, category, transition_id, code, due)
  SELECT $1, $2, $3, $4, code, due FROM unnest($5::text[], $6::date[]) AS planned(code, due)`;
const onTheTeam = `SELECT m.id FROM app.team_member m
  WHERE m.young_person_id = $1 AND m.post_id = $2 AND m.service_id = $3 AND m.during @> app.clock()`;

/** Plans a transition of a known kind, with everything that hangs on it. */
@Injectable()
export class PlanTransitionService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly events: CaseEvents,
    private readonly rows: TransitionRows,
  ) {}

  async plan(youngPersonId: string, body: PlanTransition): Promise<TransitionStands> {
    const { kind, onDate, receiverServiceId, receiverName = '' } = body;
    const { category } = transitionKinds[kind];
    await this.access.open(youngPersonId, 'transition.write');
    const { postId, serviceId, today } = this.request.post;
    const senderPostId = body.senderPostId ?? postId;
    await this.requireColleague(youngPersonId, senderPostId, serviceId);
    const sender = await this.rows.kindOf(serviceId);
    if (sender === null) throw refusal('not-permitted');
    const receiver = await this.rows.kindOf(receiverServiceId);
    requireNothingIn(transitionPlanBlockers({ kind, onDate, sender, receiver }, today));
    const made = await this.statements.one<TransitionStands & Record<string, unknown>>(addTransition, [
      youngPersonId,
      serviceId,
      category,
      kind,
      onDate,
      senderPostId,
      receiverServiceId ?? null,
      receiverName,
    ]);
    await this.addParts([youngPersonId, serviceId, category, made.id], body);
    await this.events.happened(youngPersonId, {
      kind: 'transition-planned',
      category,
      payload: { transitionId: made.id, kind, onDate },
    });
    return made;
  }

  private async addParts(owned: readonly string[], { kind, onDate }: PlanTransition): Promise<void> {
    const milestones = milestonesFor(kind, onDate);
    await this.statements.rows(addHandOver, [...owned, handOverList(kind)]);
    await this.statements.rows(addMilestones, [
      ...owned,
      milestones.map(({ code }) => code),
      milestones.map(({ due }) => due),
    ]);
  }

  /** The sender is on the team, in the planner's own service. */
  private async requireColleague(youngPersonId: string, postId: string, serviceId: string): Promise<void> {
    const found = await this.statements.rows(onTheTeam, [youngPersonId, postId, serviceId]);
    if (found.length === 0) throw refusal('invalid-input', ['senderPostId']);
  }
}

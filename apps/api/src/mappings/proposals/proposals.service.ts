import { Injectable } from '@nestjs/common';
import { categoryOf, type Area } from '#domain/mapping/areas';
import { proposals } from '#domain/mapping/proposals';
import { refusal } from '#domain/problem/refusal';
import { AccessService } from '../../access/access.service.ts';
import { NewGoal } from '../../plans/goals/goal.dto.ts';
import { GoalsService } from '../../plans/goals/goals.service.ts';
import { NewMeasure } from '../../plans/measures/measure.dto.ts';
import { MeasuresService } from '../../plans/measures/measures.service.ts';
import { Statements } from '../../platform/database/statements.ts';
import type { AreaAt } from '../answers/answers.service.ts';
import { MappingReader } from '../mapping-reader.service.ts';
import type { MappingProposal, ProposalTaken, TakeProposal } from './proposal.dto.ts';

const takenAreas = `SELECT area FROM app.goal WHERE young_person_id = $1 AND area IS NOT NULL AND status <> 'dropped'
  UNION SELECT area FROM app.measure WHERE young_person_id = $1 AND area IS NOT NULL AND status <> 'cancelled'`;

/** From what was said to what is done: the mapping proposes, the young person chooses. */
@Injectable()
export class ProposalsService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly reader: MappingReader,
    private readonly goals: GoalsService,
    private readonly measures: MeasuresService,
  ) {}

  async list(youngPersonId: string, mappingId: string): Promise<MappingProposal[]> {
    await this.access.open(youngPersonId, 'mapping.read');
    const { answers } = await this.reader.facts(youngPersonId, mappingId);
    const rows = await this.statements.rows<{ area: Area }>(takenAreas, [youngPersonId]);
    const taken = rows.map(({ area }) => area);
    return proposals(answers).map(({ area, goal, measures }) => ({
      area,
      goal,
      measures: [...measures],
      taken: taken.includes(area),
    }));
  }

  /** Puts a proposal into the plan, in the category of its area. */
  async take({ youngPersonId, mappingId, area }: AreaAt, wish: TakeProposal): Promise<ProposalTaken> {
    await this.access.open(youngPersonId, 'plan.write');
    const { answers } = await this.reader.facts(youngPersonId, mappingId);
    if (!proposals(answers).some((proposal) => proposal.area === area)) throw refusal('not-found');
    const goal = wish.goal
      ? await this.goals.add(youngPersonId, Object.assign(new NewGoal(), wish.goal, { area }))
      : null;
    const measureIds: string[] = [];
    const belongs = { area, category: categoryOf(area), ...(goal === null ? {} : { goalId: goal.id }) };
    for (const measure of wish.measures) {
      const added = await this.measures.add(youngPersonId, Object.assign(new NewMeasure(), measure, belongs));
      measureIds.push(added.id);
    }
    return { goalId: goal?.id ?? null, measureIds };
  }
}

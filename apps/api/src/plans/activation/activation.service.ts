import { Injectable } from '@nestjs/common';
import { activationBlockers, type ActivationBlocker } from '#domain/plan/activation';
import type { PlanStatus } from '#domain/plan/status';
import { requireNothingIn } from '#domain/problem/refusal';
import { AccessService } from '../../access/access.service.ts';
import { CaseEvents } from '../../case-events/case-events.service.ts';
import { Statements } from '../../platform/database/statements.ts';
import { RequestContext } from '../../platform/request/request-context.ts';
import type { ActivationBlockers, PlanChanged } from '../plan.dto.ts';
import { PlanLog } from '../plan-log/plan-log.service.ts';
import { activationFacts } from './activation-facts.sql.ts';
import { type AreaRow, areaFactsOf } from './area-facts.ts';

interface FactRow extends AreaRow {
  readonly id: string;
  readonly status: PlanStatus;
  readonly birthDate: string;
  readonly youngPersonAgreedOn: string | null;
  readonly noOwnWordsReason: string | null;
  readonly noOwnWordsAskAgainOn: string | null;
  readonly basicHasBasis: boolean;
  readonly hasBatonHolder: boolean;
  readonly goalsInOwnWords: number;
}

const activateStatement = `UPDATE app.plan SET status = 'active', activated_at = app.clock(), version = version + 1
  WHERE id = $1 AND young_person_id = $2 AND version = $3 RETURNING id, version`;

const blockersOf = (row: FactRow, today: string): ActivationBlocker[] => {
  const { noOwnWordsReason: reason, noOwnWordsAskAgainOn: askAgainOn, ...facts } = row;
  const noOwnWordsYet = reason === null || askAgainOn === null ? null : { reason, askAgainOn };
  return activationBlockers({ ...facts, noOwnWordsYet, ...areaFactsOf(row) }, today);
};

/** From draft to active: nothing may be missing. */
@Injectable()
export class ActivationService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly events: CaseEvents,
    private readonly log: PlanLog,
  ) {}

  async blockers(youngPersonId: string): Promise<ActivationBlockers> {
    await this.access.open(youngPersonId, 'plan.read');
    return { blockers: blockersOf(await this.facts(youngPersonId), this.request.signedIn.today) };
  }

  async activate(youngPersonId: string, version: number): Promise<PlanChanged> {
    await this.access.open(youngPersonId, 'plan.activate');
    const facts = await this.facts(youngPersonId);
    requireNothingIn(blockersOf(facts, this.request.signedIn.today));
    const values = [facts.id, youngPersonId, version];
    const plan = await this.statements.changed<Omit<PlanChanged, 'number'>>(activateStatement, values);
    const number = await this.log.changed(youngPersonId, { kind: 'plan', itemId: plan.id, verb: 'activate' });
    await this.events.happened(youngPersonId, { kind: 'plan-activated', payload: { number } });
    return { ...plan, number };
  }

  private facts(youngPersonId: string): Promise<FactRow> {
    return this.statements.one<FactRow>(activationFacts, [youngPersonId]);
  }
}

import { Injectable } from '@nestjs/common';
import { allCategories } from '#domain/category/categories';
import { agreementBlockers, noOwnWordsBlockers } from '#domain/plan/activation';
import { nextReview } from '#domain/plan/review';
import type { PlanStatus } from '#domain/plan/status';
import { type ReviewBlocker, reviewBlockers } from '#domain/plan/thirty';
import { refusal, requireNothingIn } from '#domain/problem/refusal';
import { AccessService } from '../access/access.service.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import { caseSections } from '../young-people/case/case-sections.sql.ts';
import { oneWithNames } from '../young-people/case/one-with-names.ts';
import type { ChangePlan, PlanChanged, PlanRead, RecordAgreement } from './plan.dto.ts';
import { PlanLog } from './plan-log/plan-log.service.ts';
import { sealedAs } from '../sealing/parameter.ts';

interface PlanRow {
  readonly id: string;
  readonly status: PlanStatus;
  readonly version: number;
  readonly reason: string | null;
  readonly askAgainOn: string | null;
}

const readStatement = `SELECT ${caseSections.plan} AS plan, ${caseSections.goals} AS goals, ${caseSections.measures} AS measures`;
const findStatement = `SELECT id, status, version, no_own_words_reason AS reason, no_own_words_ask_again_on::text AS "askAgainOn"
  FROM app.plan WHERE young_person_id = $1`;
const addStatement = `INSERT INTO app.plan (young_person_id, owner_service_id) VALUES ($1, $2)
  ON CONFLICT DO NOTHING RETURNING id, version`;
interface ReviewRow {
  readonly birthDate: string;
  readonly reviewOn: string | null;
}

const reviewFacts = `SELECT y.birth_date::text AS "birthDate", p.review_on::text AS "reviewOn"
  FROM app.plan p JOIN app.young_person y ON y.id = p.young_person_id WHERE p.young_person_id = $1`;

const changeStatement = `UPDATE app.plan SET review_on = coalesce($4, review_on), review_every = CASE WHEN $7::int IS NULL THEN review_every ELSE nullif($7, 0) END, no_own_words_reason = ${sealedAs('plan.no_own_words_reason', '$5', '$2', '$1')},
  no_own_words_ask_again_on = $6, version = version + 1
  WHERE id = $1 AND young_person_id = $2 AND version = $3 RETURNING id, version`;
const agreementStatement = `UPDATE app.plan SET young_person_agreed_on = $4, 
  young_person_agreed_how = ${sealedAs('plan.young_person_agreed_how', '$5', '$2', '$1')}, version = version + 1
  WHERE id = $1 AND young_person_id = $2 AND version = $3 RETURNING id, version`;

const rhythmStatement = `SELECT id, version, review_every AS every FROM app.plan
  WHERE young_person_id = $1 AND status <> 'closed' FOR UPDATE`;
const nextReviewStatement = `UPDATE app.plan SET review_on = $4, version = version + 1
  WHERE id = $1 AND young_person_id = $2 AND version = $3 RETURNING id, version`;

type Changed = Omit<PlanChanged, 'number'>;

/** The one plan of a young person. */
@Injectable()
export class PlanService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly log: PlanLog,
  ) {}

  /** On the screen, or to be printed: that is a permission of its own. */
  async read(
    youngPersonId: string,
    permission: 'plan.read' | 'plan-export.read' = 'plan.read',
  ): Promise<PlanRead> {
    const { categories } = await this.access.open(youngPersonId, permission);
    const plan = await oneWithNames<Omit<PlanRead, 'partly'>>(this.statements, readStatement, [
      youngPersonId,
    ]);
    return { ...plan, partly: categories.length < allCategories.length };
  }

  /** Begins a draft. There is one plan each: beginning twice is a conflict. */
  async begin(youngPersonId: string): Promise<PlanChanged> {
    await this.access.open(youngPersonId, 'plan.write');
    const begun = await this.beginOnce(youngPersonId);
    if (begun === null) throw refusal('conflict');
    return begun;
  }

  /** The plan to write in; the first goal or measure begins it. A closed plan is not written in. */
  async openForWriting(youngPersonId: string): Promise<string> {
    const [known] = await this.statements.rows<PlanRow>(findStatement, [youngPersonId]);
    if (known === undefined) await this.beginOnce(youngPersonId);
    const { id, status } = known ?? (await this.find(youngPersonId));
    if (status === 'closed') throw refusal('wrong-status');
    return id;
  }

  async change(youngPersonId: string, version: number, change: ChangePlan): Promise<PlanChanged> {
    await this.access.open(youngPersonId, 'plan.write');
    const { id, reason, askAgainOn } = await this.find(youngPersonId);
    const yet = {
      reason: change.noOwnWordsReason ?? reason,
      askAgainOn: change.noOwnWordsAskAgainOn ?? askAgainOn,
    };
    if (change.noOwnWordsReason !== undefined || change.noOwnWordsAskAgainOn !== undefined)
      requireNothingIn(
        noOwnWordsBlockers(
          yet.reason === null || yet.askAgainOn === null
            ? null
            : { reason: yet.reason, askAgainOn: yet.askAgainOn },
          this.request.signedIn.today,
        ),
      );
    if (change.reviewOn !== undefined)
      requireNothingIn(await this.againstReview(youngPersonId, change.reviewOn));
    const before = [id, youngPersonId, version, change.reviewOn ?? null];
    const values = [...before, yet.reason, yet.askAgainOn, change.reviewEvery ?? null];
    return this.remembered(
      youngPersonId,
      'change',
      await this.statements.changed<Changed>(changeStatement, values),
    );
  }

  /** After the 30th birthday the review that is set is the last one. */
  private async againstReview(youngPersonId: string, newReviewOn: string): Promise<ReviewBlocker[]> {
    const facts = await this.statements.one<ReviewRow & Record<string, unknown>>(reviewFacts, [
      youngPersonId,
    ]);
    return reviewBlockers({ ...facts, newReviewOn, today: this.request.signedIn.today });
  }

  async agree(
    youngPersonId: string,
    version: number,
    { agreedOn, how }: RecordAgreement,
  ): Promise<PlanChanged> {
    await this.access.open(youngPersonId, 'plan.write');
    requireNothingIn(agreementBlockers(agreedOn, this.request.signedIn.today));
    const { id } = await this.find(youngPersonId);
    const values = [id, youngPersonId, version, agreedOn, how];
    return this.remembered(
      youngPersonId,
      'agreement',
      await this.statements.changed<Changed>(agreementStatement, values),
    );
  }

  /** A review was held: the next one is set, when the plan has a rhythm and another may come. */
  async reviewed(youngPersonId: string, heldOn: string): Promise<void> {
    const [plan] = await this.statements.rows<{ id: string; version: number; every: number | null }>(
      rhythmStatement,
      [youngPersonId],
    );
    const next = plan === undefined ? null : nextReview(heldOn, plan.every);
    if (plan === undefined || next === null) return;
    if ((await this.againstReview(youngPersonId, next)).length > 0) return;
    const changed = await this.statements.changed<Changed>(nextReviewStatement, [
      plan.id,
      youngPersonId,
      plan.version,
      next,
    ]);
    await this.remembered(youngPersonId, 'reviewed', changed);
  }

  private find(youngPersonId: string): Promise<PlanRow> {
    return this.statements.one<PlanRow>(findStatement, [youngPersonId]);
  }

  private async beginOnce(youngPersonId: string): Promise<PlanChanged | null> {
    const values = [youngPersonId, this.request.post.serviceId];
    const [begun] = await this.statements.rows<Changed>(addStatement, values);
    return begun === undefined ? null : this.remembered(youngPersonId, 'begin', begun);
  }

  private async remembered(youngPersonId: string, verb: string, changed: Changed): Promise<PlanChanged> {
    const number = await this.log.happened(youngPersonId, { kind: 'plan', itemId: changed.id, verb });
    return { ...changed, number };
  }
}

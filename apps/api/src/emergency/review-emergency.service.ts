import { Injectable } from '@nestjs/common';
import { isBlank } from '#domain/blocker/blockers';
import { requireMayReview, reviewBlockers, type EmergencyReview } from '#domain/emergency/review';
import { emergencyState } from '#domain/emergency/state';
import { refusal } from '#domain/problem/refusal';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import { placelessRows } from '../protection/placeless-rows.ts';
import { sealedAs } from '../sealing/parameter.ts';
import type { AnswerReview, EmergencyName, EmergencyToReview, WhyName } from './review.dto.ts';

interface Row
  extends Record<string, unknown>, Omit<EmergencyToReview, 'state' | 'blockers' | 'endsAt' | 'endedAt'> {
  readonly endsAt: Date;
  readonly endedAt: Date | null;
  readonly own: boolean;
  readonly subordinate: boolean;
}

const statement = `SELECT id, municipality, actor_name AS "actorName", actor_title AS "actorTitle", actor_service AS "actorService",
    actor_service_kind AS "actorServiceKind", opened_at AS "openedAt", ends_at AS "endsAt", ended_at AS "endedAt",
    reason_code AS "reasonCode", reason, categories, told_later_on::text AS "toldLaterOn", told_later_reason AS "toldLaterReason",
    review_by::text AS "reviewBy", readings, own, subordinate, outcome, review_text AS "reviewText", reviewed_at AS "reviewedAt",
    reviewed_by AS "reviewedBy"
  FROM app.emergencies_for_review()`;

const reviewStatement = `SELECT app.review_emergency($1, $2, ${sealedAs('emergency_review.text', '$3', '$4', '$4')})`;

/** «Var det riktig å åpne?»: gone through by somebody else, without the case being opened. */
@Injectable()
export class ReviewEmergencyService {
  constructor(
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  async list(): Promise<EmergencyToReview[]> {
    const rows = await this.statements.rows<Row>(statement);
    this.request.withoutPlaces(await placelessRows(this.statements));
    return rows.map((row) => this.of(row));
  }

  async answer(id: string, { outcome, text }: AnswerReview): Promise<void> {
    const row = (await this.statements.rows<Row>(`${statement} WHERE id = $1`, [id]))[0];
    if (row === undefined) throw refusal('not-found');
    requireMayReview({ ...this.facts(row), outcome: outcome ?? null, text });
    const { youngPersonId } = await this.statements.one<{ youngPersonId: string }>(
      'SELECT app.person_of_emergency($1) AS "youngPersonId"',
      [id],
    );
    await this.statements.rows(reviewStatement, [id, outcome ?? null, text.trim(), youngPersonId]);
    this.request.log({
      young_person_id: youngPersonId,
      action: 'emergency-review.answer',
      allowed: true,
      basis: 'review',
    });
  }

  async name(id: string, { reason }: WhyName): Promise<EmergencyName> {
    if (isBlank(reason)) throw refusal('blocked', ['reason-missing']);
    const { youngPersonId, name } = await this.statements.one<{ youngPersonId: string; name: string }>(
      'SELECT young_person_id AS "youngPersonId", name FROM app.name_of_emergency($1)',
      [id],
    );
    this.request.log({
      young_person_id: youngPersonId,
      action: 'emergency-review.name',
      allowed: true,
      basis: 'review',
      reason,
    });
    return { name };
  }

  private facts({
    own,
    subordinate,
    endsAt,
    endedAt,
    outcome,
  }: Row): Omit<EmergencyReview, 'outcome' | 'text'> {
    const state = emergencyState({ endsAt, endedAt, reviewed: outcome !== null }, this.request.signedIn.now);
    return { state, own, subordinate };
  }

  /** What stands in the way before an answer is chosen and written. */
  private of(row: Row): EmergencyToReview {
    const { endsAt, endedAt, ...rest } = row;
    const facts = this.facts(row);
    return {
      id: rest.id,
      state: facts.state,
      municipality: rest.municipality,
      actorName: rest.actorName,
      actorTitle: rest.actorTitle,
      actorService: rest.actorService,
      actorServiceKind: rest.actorServiceKind,
      openedAt: rest.openedAt,
      endsAt: endsAt.toISOString(),
      endedAt: endedAt === null ? null : endedAt.toISOString(),
      reasonCode: rest.reasonCode,
      reason: rest.reason,
      categories: rest.categories,
      toldLaterOn: rest.toldLaterOn,
      toldLaterReason: rest.toldLaterReason,
      reviewBy: rest.reviewBy,
      readings: rest.readings,
      blockers: reviewBlockers({ ...facts, outcome: 'ok', text: 'x'.repeat(20) }),
      outcome: rest.outcome,
      reviewText: rest.reviewText,
      reviewedAt: rest.reviewedAt,
      reviewedBy: rest.reviewedBy,
    };
  }
}

import { Injectable } from '@nestjs/common';
import type { Category } from '#domain/category/categories';
import type { TransitionKind } from '#domain/transition/kinds';
import type { TransitionStatus } from '#domain/transition/verbs';
import type { ServiceKind } from '#domain/service/service-kinds';
import { Statements } from '../platform/database/statements.ts';

/** What the verbs of a transition are judged by. */
export interface TransitionRow {
  readonly id: string;
  readonly kind: TransitionKind;
  readonly category: Category;
  readonly ownerServiceId: string;
  readonly status: TransitionStatus;
  readonly onDate: string;
  readonly senderServiceId: string;
  readonly senderKind: ServiceKind;
  readonly receiverServiceId: string | null;
  readonly receiverKind: ServiceKind | null;
}

const statement = `SELECT t.id, t.kind, t.category, t.owner_service_id AS "ownerServiceId", t.status, t.on_date::text AS "onDate",
    t.sender_service_id AS "senderServiceId", s.kind AS "senderKind", t.receiver_service_id AS "receiverServiceId", r.kind AS "receiverKind"
  FROM app.transition t JOIN app.service s ON s.id = t.sender_service_id LEFT JOIN app.service r ON r.id = t.receiver_service_id
  WHERE t.id = $1 AND t.young_person_id = $2`;

const kindStatement = 'SELECT s.kind FROM app.service s WHERE s.id = $1';

@Injectable()
export class TransitionRows {
  constructor(private readonly statements: Statements) {}

  /** The transition as this reader sees it; not there and not shared are the same. */
  find(youngPersonId: string, transitionId: string): Promise<TransitionRow> {
    return this.statements.one<TransitionRow & Record<string, unknown>>(statement, [
      transitionId,
      youngPersonId,
    ]);
  }

  async kindOf(serviceId: string | undefined): Promise<ServiceKind | null> {
    if (serviceId === undefined) return null;
    const { kind } = await this.statements.one<{ kind: ServiceKind }>(kindStatement, [serviceId]);
    return kind;
  }
}

import { Injectable } from '@nestjs/common';
import { emergencyState } from '#domain/emergency/state';
import { AccessService } from '../access/access.service.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import type { ToldEmergency } from './told.dto.ts';

interface Row extends Record<string, unknown>, Omit<ToldEmergency, 'state' | 'endsAt' | 'endedAt'> {
  readonly endsAt: Date;
  readonly endedAt: Date | null;
}

const statement = `SELECT e.id, u.name AS "actorName", s.name AS "serviceName", s.kind AS "serviceKind", e.categories,
    e.reason_code AS "reasonCode", e.reason, e.opened_at AS "openedAt", e.ends_at AS "endsAt", e.ended_at AS "endedAt",
    e.told_later_reason AS "toldLaterReason", e.review_by::text AS "reviewBy", r.outcome, r.text AS "reviewText"
  FROM app.emergency_access e JOIN app.app_user u ON u.id = e.actor_user_id JOIN app.post p ON p.id = e.actor_post_id
    JOIN app.service s ON s.id = p.service_id LEFT JOIN app.emergency_review r ON r.emergency_id = e.id
  WHERE e.young_person_id = $1 ORDER BY e.opened_at DESC`;

/** Who is told: the young person, unless that was put off, and the one who holds the baton. */
@Injectable()
export class ToldEmergenciesService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  async read(youngPersonId: string): Promise<ToldEmergency[]> {
    await this.access.open(youngPersonId, 'own-log.read');
    const { now } = this.request.signedIn;
    const rows = await this.statements.rows<Row>(statement, [youngPersonId]);
    return rows.map(({ endsAt, endedAt, outcome, ...row }) => ({
      id: row.id,
      state: emergencyState({ endsAt, endedAt, reviewed: outcome !== null }, now),
      actorName: row.actorName,
      serviceName: row.serviceName,
      serviceKind: row.serviceKind,
      categories: row.categories,
      reasonCode: row.reasonCode,
      reason: row.reason,
      openedAt: row.openedAt,
      endsAt: endsAt.toISOString(),
      endedAt: endedAt === null ? null : endedAt.toISOString(),
      toldLaterReason: row.toldLaterReason,
      reviewBy: row.reviewBy,
      outcome,
      reviewText: row.reviewText,
    }));
  }

  async seen(youngPersonId: string, emergencyId: string): Promise<void> {
    await this.access.open(youngPersonId, 'emergency.see');
    await this.statements.rows('SELECT app.see_emergency($1)', [emergencyId]);
  }
}

import { Injectable } from '@nestjs/common';
import { emergencyBlockers, emergencyHours, reasonLetters } from '#domain/emergency/opening';
import { emergencyState } from '#domain/emergency/state';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import type { OwnEmergencies, OwnEmergency } from './emergency.dto.ts';
import { EmergencyStanding } from './emergency-standing.ts';

interface Row extends Record<string, unknown>, Omit<OwnEmergency, 'state' | 'endsAt' | 'endedAt'> {
  readonly endsAt: Date;
  readonly endedAt: Date | null;
}

/** Whom it is about is joined through the policies: ended, there is no row of the person, and so no name. */
const statement = `SELECT e.id, y.id AS "youngPersonId", y.given_name AS "givenName", u.name AS "holderName", e.categories,
    e.reason_code AS "reasonCode", e.opened_at AS "openedAt", e.ends_at AS "endsAt", e.ended_at AS "endedAt",
    e.told_later_on::text AS "toldLaterOn", e.review_by::text AS "reviewBy", r.outcome, r.text AS "reviewText"
  FROM app.emergency_access e LEFT JOIN app.emergency_review r ON r.emergency_id = e.id
    LEFT JOIN app.young_person y ON y.id = e.young_person_id AND e.ended_at IS NULL AND e.ends_at > app.clock()
    LEFT JOIN app.baton b ON b.young_person_id = y.id AND upper_inf(b.held)
    LEFT JOIN app.post p ON p.id = b.post_id LEFT JOIN app.app_user u ON u.id = p.user_id
  WHERE e.actor_user_id = (SELECT app.me()) AND e.opened_at > app.clock() - interval '30 days'
  ORDER BY e.opened_at DESC`;

/** What is filled in on the form is asked when it is sent: here only what stands in the way before that. */
const nothingWrong = {
  reasonCode: 'other',
  reason: 'x'.repeat(reasonLetters.least),
  categories: ['basic'],
  hours: emergencyHours.usual,
  tellLater: null,
} as const;

@Injectable()
export class OwnEmergenciesService {
  constructor(
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly standing: EmergencyStanding,
  ) {}

  async read(): Promise<OwnEmergencies> {
    const { today, now } = this.request.signedIn;
    const rows = await this.statements.rows<Row>(statement);
    const emergencies = rows.map((row) => this.of(row, now));
    for (const { id, youngPersonId } of emergencies)
      if (youngPersonId !== null)
        this.request.log({
          young_person_ids: [youngPersonId],
          action: 'emergency.read',
          allowed: true,
          basis: `emergency:${id}`,
          row_count: 1,
        });
    const blockers = emergencyBlockers({ today, ...nothingWrong, ...(await this.standing.read()) });
    return { blockers, emergencies };
  }

  private of({ endsAt, endedAt, outcome, ...row }: Row, now: Date): OwnEmergency {
    return {
      id: row.id,
      state: emergencyState({ endsAt, endedAt, reviewed: outcome !== null }, now),
      youngPersonId: row.youngPersonId,
      givenName: row.givenName,
      holderName: row.holderName,
      categories: row.categories,
      reasonCode: row.reasonCode,
      openedAt: row.openedAt,
      endsAt: endsAt.toISOString(),
      endedAt: endedAt === null ? null : endedAt.toISOString(),
      toldLaterOn: row.toldLaterOn,
      reviewBy: row.reviewBy,
      outcome,
      reviewText: row.reviewText,
    };
  }
}

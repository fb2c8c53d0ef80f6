import { Injectable } from '@nestjs/common';
import { addDays, daysBetween } from '#domain/calendar/date';
import { closingReasons, isClosingReason } from '#domain/follow-up/closing-reasons';
import { requireMayReopenFollowUp } from '#domain/follow-up/verbs';
import { refusal } from '#domain/problem/refusal';
import { levelZeroDeadline } from '#domain/young-person/level-zero';
import { AccessService } from '../../access/access.service.ts';
import { CaseEvents } from '../../case-events/case-events.service.ts';
import { Statements } from '../../platform/database/statements.ts';
import { RequestContext } from '../../platform/request/request-context.ts';
import { named } from '../names.ts';
import type { ClosedCase } from './closed-cases.dto.ts';

const statement = `SELECT young_person_id AS "youngPersonId", given_name || ' ' || family_name AS name, closed_at AS "closedAt",
    (closed_at AT TIME ZONE 'Europe/Oslo')::date::text AS "closedOn", closed_reason AS "closedReason", service_name AS "serviceName"
  FROM app.my_closed_cases()`;

type Row = Omit<ClosedCase, 'until'> & { readonly closedOn: string } & Record<string, unknown>;

const withLastDay = ({ closedOn, ...row }: Row): ClosedCase => {
  const days = isClosingReason(row.closedReason) ? closingReasons[row.closedReason].reopenDays : null;
  return { ...row, until: days === null ? null : addDays(closedOn, days) };
};

/** Cases that are closed, for whoever may take them up again. */
@Injectable()
export class ClosedCasesService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly events: CaseEvents,
  ) {}

  async list(): Promise<ClosedCase[]> {
    const rows = await this.statements.rows<Row>(statement);
    this.access.listed(
      rows.map(({ youngPersonId }) => youngPersonId),
      'closed-case.read',
    );
    return named(rows.map(withLastDay), { part: '', descending: false });
  }

  /** The database asks again, so that only one of two gets it. */
  async reopen(youngPersonId: string, reason: string): Promise<void> {
    const action = 'closed-case.reopen';
    this.request.log({ young_person_id: youngPersonId, action, allowed: false, rule: 'no-relation' });
    const rows = await this.statements.rows<Row>(`${statement} WHERE young_person_id = $1`, [youngPersonId]);
    const [row] = rows;
    if (row === undefined) throw refusal('not-found');
    const { today } = this.request.signedIn;
    requireMayReopenFollowUp({
      status: 'closed',
      closingReason: isClosingReason(row.closedReason) ? row.closedReason : null,
      daysSince: daysBetween(row.closedOn, today),
      reason,
    });
    await this.statements.rows('SELECT app.reopen_follow_up($1, $2)', [
      youngPersonId,
      levelZeroDeadline(today, false),
    ]);
    this.request.lines.pop();
    this.request.log({ young_person_id: youngPersonId, action, allowed: true, basis: 'own_service' });
    await this.events.happened(youngPersonId, { kind: 'follow-up-reopened', payload: { reason } });
  }
}

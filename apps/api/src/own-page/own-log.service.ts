import { Injectable } from '@nestjs/common';
import { AccessService } from '../access/access.service.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import { addDays } from '#domain/calendar/date';
import type { OwnLog, OwnLogEntry } from './own-log.dto.ts';

/** At most this many lines in an answer; a day is never cut in two unless it alone has more. */
const pageSize = 20;

const statement = `WITH seen AS (
    SELECT l.*, (l.at AT TIME ZONE 'Europe/Oslo')::date AS day, split_part(l.basis, ':', 1) AS why
    FROM app.access_log l
    WHERE (l.young_person_id = $1 OR l.young_person_ids @> ARRAY[$1]::uuid[]) AND l.actor_user_id IS DISTINCT FROM app.me()
      AND l.at < ($2::date)::timestamp AT TIME ZONE 'Europe/Oslo')
  SELECT (array_agg(l.id ORDER BY l.at DESC, l.id DESC))[1] AS id, l.day::text AS day, max(l.at) AS at, count(*)::int AS times,
    coalesce(u.name, (SELECT g.name FROM app.guardian g WHERE g.user_id = l.actor_user_id LIMIT 1)) AS name,
    l.actor_role AS role, s.name AS "serviceName", s.kind AS "serviceKind", l.action, l.categories, l.allowed, l.why AS basis, l.reason, max(l.purpose) AS purpose,
    l.young_person_id IS NULL AS "inList"
  FROM seen l LEFT JOIN app.app_user u ON u.id = l.actor_user_id LEFT JOIN app.service s ON s.id = l.actor_service_id
  GROUP BY l.day, l.actor_user_id, u.name, l.actor_role, s.name, s.kind, l.action, l.categories, l.allowed, l.why, l.reason, "inList"
  ORDER BY l.day DESC, max(l.at) DESC LIMIT ${String(pageSize + 1)}`;

/** The lines that fit, whole days at a time, and where the next page begins. */
export const pageOf = (rows: readonly OwnLogEntry[], size: number): OwnLog => {
  const last = rows[size];
  if (last === undefined) return { entries: [...rows], nextBefore: null };
  const whole = rows.filter(({ day }) => day > last.day);
  const entries = whole.length > 0 ? whole : rows.slice(0, size);
  return { entries, nextBefore: entries.at(-1)?.day ?? null };
};

@Injectable()
export class OwnLogService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  /** «Hvem har sett planen min»: everybody but the young person, also in lists, also those who were refused. */
  async read(youngPersonId: string, before: string | undefined): Promise<OwnLog> {
    await this.access.open(youngPersonId, 'own-log.read');
    const until = before ?? addDays(this.request.signedIn.today, 1);
    return pageOf(
      await this.statements.rows<OwnLogEntry & Record<string, unknown>>(statement, [youngPersonId, until]),
      pageSize,
    );
  }
}

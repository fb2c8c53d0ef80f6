import { Injectable } from '@nestjs/common';
import { refusal } from '#domain/problem/refusal';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import type { Affected, AffectedPerson, AffectedQuestion } from './incident.dto.ts';

/** At most so many are listed; the count is of everybody. */
const listed = 500;

const statement = `WITH everybody AS (
    SELECT * FROM app.affected($1, $2::date::timestamp AT TIME ZONE 'Europe/Oslo', ($3::date + 1)::timestamp AT TIME ZONE 'Europe/Oslo'))
  SELECT (SELECT count(*)::int FROM everybody) AS count, coalesce((SELECT jsonb_agg(jsonb_build_object('youngPersonId', p.young_person_id,
    'categories', p.categories, 'viewers', p.viewers, 'times', p.times, 'firstAt', p.first_at, 'lastAt', p.last_at))
    FROM (SELECT * FROM everybody LIMIT ${String(listed)}) p), '[]') AS people`;

/** Everybody affected by an actor or in a time window: ids, categories and viewers, never names and never content. */
@Injectable()
export class AffectedService {
  constructor(
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  async find({ username, from, to }: AffectedQuestion): Promise<Affected> {
    if (to < from) throw refusal('invalid-input', ['to']);
    const found = await this.statements.one<{ count: number; people: AffectedPerson[] }>(statement, [
      username ?? null,
      from,
      to,
    ]);
    this.request.log({
      action: 'incident.affected',
      allowed: true,
      basis: 'privacy_officer',
      reason: [username ?? '*', from, to].join(' '),
      row_count: found.count,
    });
    return found;
  }
}

import { keysOf } from '#domain/closed-table/closed-table';
import { incidentSteps, tellWithinHours } from '#domain/incident/incident';
import type { Candidate } from '../candidate.sql.ts';
import { nobody, together } from './nobody.sql.ts';

const stepsThat = (what: 'stopsTheClock' | 'closes'): string =>
  keysOf(incidentSteps)
    .filter((step) => incidentSteps[step][what])
    .map((step) => `'${step}'`)
    .join(', ');
const hasStep = (what: 'stopsTheClock' | 'closes'): string =>
  `EXISTS (SELECT FROM app.incident_step t WHERE t.incident_id = i.id AND t.kind IN (${stepsThat(what)}))`;
const tellBy = `i.noticed_at + interval '${String(tellWithinHours)} hours'`;

const watched = (column: string): string =>
  `${column} = ANY ((SELECT app.my_watched_municipalities())::uuid[])`;
const underWay = 'e.grace_ends_on IS NULL AND num_nonnulls(e.refused_at, e.cancelled_at, e.shredded_at) = 0';
const approved = `EXISTS (SELECT FROM app.erasure_approval a WHERE a.erasure_id = e.id AND a.part = 'privacy_officer')`;

/** What has deadlines in the law: incidents, emergencies, requests and erasures. None says of whom it is. */
export const officers: readonly Candidate[] = [
  {
    ...nobody,
    kind: 'incident_clock',
    id: 'i.id',
    due: `((${tellBy}) AT TIME ZONE 'Europe/Oslo')::date`,
    at: tellBy,
    from: `app.incident i WHERE NOT ${hasStep('stopsTheClock')} AND NOT ${hasStep('closes')}`,
  },
  {
    ...nobody,
    kind: 'incident_open',
    id: 'i.id',
    at: 'i.noticed_at',
    from: `app.incident i WHERE ${hasStep('stopsTheClock')} AND NOT ${hasStep('closes')}`,
  },
  {
    ...nobody,
    kind: 'emergency_to_review',
    id: 'e.id',
    due: 'e.review_by',
    code: 'e.reason_code',
    byName: 'e.actor_name',
    byService: 'e.actor_service',
    at: 'e.opened_at',
    from: `app.emergencies_for_review() e WHERE e.outcome IS NULL AND NOT e.own AND NOT e.subordinate
      AND (e.ended_at IS NOT NULL OR e.ends_at <= app.clock())`,
  },
  {
    ...nobody,
    kind: 'log_findings',
    id: 'g.id',
    text: 'g.count::text',
    at: 'g.at',
    from: together(
      'i.id',
      'i.found_at',
      `app.review_item i WHERE i.service_id = ANY ((SELECT app.my_watched_services())::uuid[]) AND i.day > app.today() - 100
        AND NOT EXISTS (SELECT FROM app.review_outcome o WHERE o.review_item_id = i.id)
        AND NOT EXISTS (SELECT FROM app.review_item n WHERE n.actor_user_id = i.actor_user_id AND n.day = i.day AND n.id > i.id)`,
    ),
  },
  {
    ...nobody,
    kind: 'data_request',
    id: 'q.id',
    due: 'q.answer_by',
    code: 'q.kind',
    at: 'q.asked_at',
    // a correction is answered by the service that owns what is wrong, as long as it is in time
    from: `app.data_request q WHERE ${watched('q.municipality_id')} AND (q.kind <> 'correction' OR q.answer_by < app.today())
      AND NOT EXISTS (SELECT FROM app.data_answer a WHERE a.request_id = q.id)
      AND NOT EXISTS (SELECT FROM app.erasure_case e WHERE e.request_id = q.id AND e.refused_at IS NULL AND e.cancelled_at IS NULL)`,
  },
  {
    ...nobody,
    kind: 'paper_request',
    id: 'q.id',
    due: 'q.answer_by',
    at: 'q.registered_at',
    from: `app.paper_request q WHERE ${watched('q.municipality_id')}
      AND NOT EXISTS (SELECT FROM app.paper_request_step s WHERE s.request_id = q.id AND s.kind = 'decided')`,
  },
  {
    ...nobody,
    kind: 'erasure_to_prepare',
    id: 'e.id',
    due: '(SELECT q.answer_by FROM app.data_request q WHERE q.id = e.request_id)',
    code: 'e.cause',
    at: 'e.opened_at',
    from: `app.erasure_case e WHERE ${watched('e.municipality_id')} AND ${underWay} AND NOT ${approved}`,
  },
  {
    ...nobody,
    list: 'waits',
    kind: 'erasure_second',
    id: 'e.id',
    at: `(SELECT max(a.at) FROM app.erasure_approval a WHERE a.erasure_id = e.id)`,
    from: `app.erasure_case e WHERE ${watched('e.municipality_id')} AND ${underWay} AND ${approved}`,
  },
  {
    ...nobody,
    kind: 'retention_over',
    id: 'g.id',
    text: 'g.count::text',
    at: `g.at::timestamp AT TIME ZONE 'Europe/Oslo'`,
    // how many, and never who
    from: together('r.municipality_id', 'r.closed_on', 'app.retention_ended() r'),
  },
  {
    ...nobody,
    kind: 'roles_unread',
    id: '(SELECT app.my_watched_organisation())',
    text: `to_char(w.day, 'YYYY"Q"Q')`,
    from: `(SELECT date_trunc('quarter', app.today()) - interval '3 months' AS day) w
      WHERE (SELECT app.my_watched_organisation()) IS NOT NULL AND EXISTS (SELECT FROM app.role_change c
          WHERE c.at >= w.day AT TIME ZONE 'Europe/Oslo' AND c.at < (w.day + interval '3 months') AT TIME ZONE 'Europe/Oslo')
        AND NOT EXISTS (SELECT FROM app.role_review r WHERE r.quarter = to_char(w.day, 'YYYY"Q"Q')
          AND r.organisation_id = (SELECT app.my_watched_organisation()))`,
  },
];

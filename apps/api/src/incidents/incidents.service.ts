import { Injectable } from '@nestjs/common';
import { hoursLeft, type IncidentStep, requireMayStepIncident, tellBy } from '#domain/incident/incident';
import { refusal } from '#domain/problem/refusal';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import type { IncidentSeen, IncidentWritten, TakeIncidentStep, WriteIncident } from './incident.dto.ts';

const incidents = `SELECT i.id, i.what, i.noticed_at AS "noticedAt", u.name AS "actorName", u.username AS "actorUsername",
    i.review_item_id AS "reviewItemId", coalesce((SELECT jsonb_agg(jsonb_build_object('kind', s.kind, 'text', s.text, 'at', s.at,
      'byName', b.name) ORDER BY s.at, s.id) FROM app.incident_step s LEFT JOIN app.app_user b ON b.id = s.by_user_id
      WHERE s.incident_id = i.id), '[]') AS steps
  FROM app.incident i LEFT JOIN app.app_user u ON u.id = i.actor_user_id
  WHERE i.organisation_id = app.my_watched_organisation()`;

const add = `INSERT INTO app.incident (organisation_id, noticed_at, what, actor_user_id, review_item_id, by_user_id)
  VALUES (app.my_watched_organisation(), $1, $2, (SELECT u.id FROM app.app_user u WHERE u.username = $3), $4, app.me()) RETURNING id`;

const addStep = `INSERT INTO app.incident_step (incident_id, organisation_id, kind, text, by_user_id)
  SELECT i.id, i.organisation_id, $2, $3, app.me() FROM app.incident i
  WHERE i.id = $1 AND i.organisation_id = app.my_watched_organisation() RETURNING id`;

type Row = Omit<IncidentSeen, 'noticedAt' | 'tellBy' | 'hoursLeft' | 'closed'> & { readonly noticedAt: Date };

/** What went wrong, told to the authority in 72 hours or with a reason why not. */
@Injectable()
export class IncidentsService {
  constructor(
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  async list(): Promise<IncidentSeen[]> {
    const rows = await this.statements.rows<Row & Record<string, unknown>>(
      `${incidents} ORDER BY i.noticed_at DESC, i.id DESC LIMIT 200`,
    );
    this.wrote('incident.read', rows.length);
    return rows.map((row) => this.seen(row));
  }

  async write(
    { what, noticedAt, username }: WriteIncident,
    reviewItemId: string | null = null,
  ): Promise<IncidentWritten> {
    const at = new Date(noticedAt);
    if (at > this.request.signedIn.now) throw refusal('invalid-input', ['noticedAt']);
    const { id } = await this.statements.one<{ id: string }>(add, [at, what, username ?? null, reviewItemId]);
    this.wrote('incident.write', 1);
    return { id };
  }

  async step(incidentId: string, { kind, text }: TakeIncidentStep): Promise<IncidentWritten> {
    const { steps } = await this.statements.one<Row & Record<string, unknown>>(`${incidents} AND i.id = $1`, [
      incidentId,
    ]);
    requireMayStepIncident({ steps: steps.map((taken): IncidentStep => taken.kind), step: kind, text });
    await this.statements.one(addStep, [incidentId, kind, text.trim()]);
    this.wrote('incident.write', 1);
    return { id: incidentId };
  }

  private wrote(action: string, count: number): void {
    this.request.log({ action, allowed: true, basis: 'privacy_officer', row_count: count });
  }

  private seen(row: Row): IncidentSeen {
    const kinds = row.steps.map(({ kind }): IncidentStep => kind);
    return {
      ...row,
      noticedAt: row.noticedAt.toISOString(),
      tellBy: tellBy(row.noticedAt).toISOString(),
      hoursLeft: hoursLeft(row.noticedAt, kinds, this.request.signedIn.now),
      closed: kinds.includes('closed'),
    };
  }
}

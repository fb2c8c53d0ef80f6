import { Injectable } from '@nestjs/common';
import { Statements } from '../../platform/database/statements.ts';
import { RequestContext } from '../../platform/request/request-context.ts';
import type { DirectoryChangeSeen, DirectoryHistory } from './history.dto.ts';

const changes = (of: string): string => `SELECT c.id, c.at, b.name AS "byName", c.subject, c.reason,
    coalesce(CASE WHEN c.subject = 'service' THEN s.name WHEN c.subject = 'organisation' THEN o.name ELSE u.name END, '') AS about,
    c.before IS NULL AS made, coalesce((SELECT jsonb_agg(jsonb_build_object('field', f.key, 'before', c.before ->> f.key,
      'after', CASE WHEN f.key = 'service_id' THEN s.name ELSE f.value END) ORDER BY f.nr)
      FROM jsonb_each_text(c.after) WITH ORDINALITY AS f (key, value, nr)
      WHERE f.value IS DISTINCT FROM c.before ->> f.key AND (f.value <> '' OR c.before IS NOT NULL)), '[]') AS fields
  FROM app.directory_change c LEFT JOIN app.app_user b ON b.id = c.by_user_id LEFT JOIN app.app_user u ON u.id = c.user_id
    LEFT JOIN app.service s ON s.id = c.service_id LEFT JOIN app.organisation o ON o.id = c.organisation_id
  WHERE c.${of} = $1 ORDER BY c.id DESC LIMIT 500`;

const userChanges = changes('user_id');
const serviceChanges = changes('service_id');
const user = `SELECT FROM app.app_user u WHERE u.id = $1 AND u.id = ANY ((SELECT app.my_administered())::uuid[])`;
const service = `SELECT FROM app.service s WHERE s.id = $1
  AND (app.administers_all() OR s.organisation_id = app.my_administered_organisation())`;

type Row = DirectoryChangeSeen & Record<string, unknown>;

/** Who changed what when. */
@Injectable()
export class HistoryService {
  constructor(
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  async ofUser(userId: string): Promise<DirectoryHistory> {
    await this.statements.one(user, [userId]);
    this.log(userId);
    return { changes: await this.statements.rows<Row>(userChanges, [userId]) };
  }

  async ofService(serviceId: string): Promise<DirectoryHistory> {
    await this.statements.one(service, [serviceId]);
    this.log(serviceId);
    return { changes: await this.statements.rows<Row>(serviceChanges, [serviceId]) };
  }

  private log(about: string): void {
    this.request.log({
      action: 'directory-history.read',
      allowed: true,
      basis: 'administration',
      reason: about,
    });
  }
}

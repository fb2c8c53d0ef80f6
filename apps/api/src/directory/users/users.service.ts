import { Injectable } from '@nestjs/common';
import { Statements } from '../../platform/database/statements.ts';
import { RequestContext } from '../../platform/request/request-context.ts';
import { pageOf } from '../list-question.dto.ts';
import type { UserList, UserSeen, UsersQuestion } from './users.dto.ts';

const usersStatement = `SELECT u.id, u.name, u.username, u.email, u.phone, u.active, u.version, coalesce(
    jsonb_agg(jsonb_build_object('id', p.id, 'role', p.role, 'title', p.title, 'serviceId', s.id, 'serviceName', s.name, 'organisationName', o.name,
      'from', lower(p.valid), 'until', upper(p.valid) - 1) ORDER BY p.id) FILTER (WHERE p.id IS NOT NULL), '[]') AS posts
  FROM app.app_user u LEFT JOIN app.post p ON p.user_id = u.id LEFT JOIN app.service s ON s.id = p.service_id
    LEFT JOIN app.organisation o ON o.id = s.organisation_id
  WHERE u.kind = 'staff' AND ($3::uuid IS NULL OR u.id = $3) AND NOT EXISTS (SELECT FROM app.user_import i WHERE i.id = u.import_id AND i.undone_at IS NOT NULL) AND ($1::text IS NULL OR EXISTS (
    SELECT 1 FROM app.post own WHERE own.user_id = u.id AND own.role = $1))
    AND ($2::boolean IS FALSE OR EXISTS (SELECT 1 FROM app.post own JOIN app.service os ON os.id = own.service_id
      WHERE own.user_id = u.id AND os.organisation_id = app.my_administered_organisation()))
    AND ($2::boolean IS FALSE OR p.id IS NULL OR s.organisation_id = app.my_administered_organisation())
  GROUP BY u.id LIMIT 5000`;

/** Who works where; a local administrator sees the own organisation alone. No young person, no guardian and no case is in it. */
@Injectable()
export class UsersService {
  constructor(
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  async read(userId: string): Promise<UserSeen> {
    return this.statements.one<UserSeen & Record<string, unknown>>(usersStatement, [
      ...[null, this.request.signedIn.role === 'local_admin'],
      userId,
    ]);
  }

  async list(question: UsersQuestion): Promise<UserList> {
    const users = await this.statements.rows<UserSeen>(usersStatement, [
      question.role ?? null,
      this.request.signedIn.role === 'local_admin',
      null,
    ]);
    return pageOf(users, question, (user) => user[question.sort]);
  }
}

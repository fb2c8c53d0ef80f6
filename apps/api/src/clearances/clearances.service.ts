import { Injectable } from '@nestjs/common';
import { requireNothingIn } from '#domain/problem/refusal';
import { clearanceBlockers } from '#domain/protection/clearance';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import type {
  ClearancePage,
  ClearancePerson,
  GrantClearance,
  MyClearances,
  NewClearance,
} from './clearances.dto.ts';
import { canBeOnTeam } from '../team/can-be-on-team.sql.ts';

const live = `c.ended_at IS NULL AND c.valid @> app.today()`;

const peopleStatement = `SELECT u.id AS "userId", u.name, min(p.title) AS title, min(s.name) AS "serviceName",
    coalesce((SELECT json_agg(json_build_object('id', c.id, 'level', c.level, 'until', upper(c.valid) - 1, 'reason', c.reason,
        'grantedByName', (SELECT g.name FROM app.app_user g WHERE g.id = c.granted_by_user_id)) ORDER BY c.id)
      FROM app.clearance c WHERE c.user_id = u.id AND ${live}), '[]'::json) AS clearances
  FROM app.app_user u JOIN app.post p ON p.user_id = u.id AND p.valid @> app.today() JOIN app.service s ON s.id = p.service_id
  WHERE u.id = ANY (app.officer_for()) AND ${canBeOnTeam}
  GROUP BY u.id, u.name ORDER BY u.name, u.id`;

const mineStatement = `SELECT DISTINCT c.level FROM app.clearance c WHERE c.user_id = app.me() AND ${live} ORDER BY c.level`;

const clearedStatement = `SELECT EXISTS (SELECT 1 FROM app.clearance c WHERE c.user_id = $1 AND c.level = $2 AND ${live}) AS cleared`;

/** Who is cleared for protected young people. The privacy officer of the organisation decides; nobody for oneself. */
@Injectable()
export class ClearancesService {
  constructor(
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  async read(): Promise<ClearancePage> {
    const people = await this.statements.rows<ClearancePerson & Record<string, unknown>>(peopleStatement);
    return { today: this.request.signedIn.today, people };
  }

  async mine(): Promise<MyClearances> {
    const rows = await this.statements.rows<{ level: MyClearances['levels'][number] }>(mineStatement);
    return { levels: rows.map(({ level }) => level) };
  }

  async grant({ userId, level, until, reason }: GrantClearance): Promise<NewClearance> {
    const { cleared } = await this.statements.one<{ cleared: boolean }>(clearedStatement, [userId, level]);
    const { today } = this.request.signedIn;
    requireNothingIn(clearanceBlockers({ today, until, reason, alreadyCleared: cleared }));
    return this.statements.one<{ id: string }>('SELECT app.grant_clearance($1, $2, $3, $4) AS id', [
      userId,
      level,
      until,
      reason,
    ]);
  }

  async end(clearanceId: string): Promise<void> {
    await this.statements.rows('SELECT app.end_clearance($1)', [clearanceId]);
  }
}

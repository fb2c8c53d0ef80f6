import { Injectable } from '@nestjs/common';
import { quarterOf, quarterRange } from '#domain/calendar/quarter';
import { requireSignOff } from '#domain/role-grant/role-review';
import { Statements } from '../../platform/database/statements.ts';
import { RequestContext } from '../../platform/request/request-context.ts';
import type { GivenRole, GivenRoles, RoleProposed, SignedOff, SignOff } from './given-roles.dto.ts';

const inQuarter = (column: string): string =>
  `${column} >= $1::timestamp AT TIME ZONE 'Europe/Oslo' AND ${column} < ($2::date + 1)::timestamp AT TIME ZONE 'Europe/Oslo'`;

const changesStatement = `SELECT r.id, r.at, r.what, u.name AS "userName", s.name AS "serviceName", r.role, b.name AS "byName", r.reason
  FROM app.role_change r JOIN app.app_user u ON u.id = r.user_id LEFT JOIN app.app_user b ON b.id = r.by_user_id
    LEFT JOIN app.service s ON s.id = r.service_id WHERE ${inQuarter('r.at')} ORDER BY r.id DESC LIMIT 1000`;

const proposalsStatement = `SELECT p.id, u.name AS "userName", s.name AS "serviceName", p.role, p.title, p.reason, a.name AS "askedByName",
    p.asked_at AS "askedAt", p.asked_by_user_id = app.me() AS "askedByMe", p.user_id = app.me() AS "isAboutMe", p.answer,
    b.name AS "answeredByName", p.answered_at AS "answeredAt", p.nobody_else AS "nobodyElse"
  FROM app.role_proposal p JOIN app.app_user u ON u.id = p.user_id JOIN app.service s ON s.id = p.service_id
    JOIN app.app_user a ON a.id = p.asked_by_user_id LEFT JOIN app.app_user b ON b.id = p.answered_by_user_id
  WHERE p.answer IS NULL OR (${inQuarter('p.answered_at')}) ORDER BY p.answer IS NOT NULL, p.id DESC LIMIT 500`;

const signedStatement = `SELECT r.at, u.name AS "byName", o.name AS "organisationName", r.note FROM app.role_review r
  JOIN app.app_user u ON u.id = r.by_user_id JOIN app.organisation o ON o.id = r.organisation_id WHERE r.quarter = $1 ORDER BY r.id`;

const alreadySigned = `SELECT EXISTS (SELECT FROM app.role_review r WHERE r.quarter = $1
  AND r.organisation_id = app.my_watched_organisation()) AS "alreadySigned"`;

const signStatement = `INSERT INTO app.role_review (organisation_id, quarter, note, by_user_id)
  VALUES (app.my_watched_organisation(), $1, $2, app.me())`;

/** G05: every role that is given is on a list, and the list is read through each quarter. */
@Injectable()
export class GivenRolesService {
  constructor(
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  async read(wish: string | undefined): Promise<GivenRoles> {
    const quarter = wish ?? quarterOf(this.request.signedIn.today);
    const { from, to } = quarterRange(quarter);
    this.log('given-roles.read', quarter);
    return {
      ...{ quarter, from, to },
      changes: await this.statements.rows<GivenRole & Record<string, unknown>>(changesStatement, [from, to]),
      proposals: await this.statements.rows<RoleProposed & Record<string, unknown>>(proposalsStatement, [
        from,
        to,
      ]),
      signedOff: await this.statements.rows<SignedOff & Record<string, unknown>>(signedStatement, [quarter]),
    };
  }

  async signOff({ quarter, note }: SignOff): Promise<void> {
    const { today } = this.request.signedIn;
    const found = await this.statements.one<{ alreadySigned: boolean }>(alreadySigned, [quarter]);
    requireSignOff({ quarter, today, note, ...found });
    await this.statements.rows(signStatement, [quarter, note.trim()]);
    this.log('given-roles.sign-off', quarter);
  }

  private log(action: string, reason: string): void {
    this.request.log({ action, allowed: true, basis: 'administration', reason });
  }
}

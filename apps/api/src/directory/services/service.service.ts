import { Injectable } from '@nestjs/common';
import { Statements } from '../../platform/database/statements.ts';
import type { MunicipalitySeen, PersonInService, ServiceSeen, ServicesQuestion } from './service.dto.ts';
import { canBeOnTeam } from '../../team/can-be-on-team.sql.ts';

const servicesStatement = `SELECT s.id, s.name, s.kind, s.phone, array_agg(k.name ORDER BY k.name) AS municipalities
  FROM app.service s JOIN app.service_municipality sm ON sm.service_id = s.id JOIN app.municipality k ON k.id = sm.municipality_id
  WHERE s.closed_on IS NULL AND ($1::text IS NULL OR s.kind = $1) AND ($2::uuid IS NULL OR EXISTS (
    SELECT 1 FROM app.service_municipality own WHERE own.service_id = s.id AND own.municipality_id = $2))
  GROUP BY s.id ORDER BY s.name`;

/** Leaders and administrators can never be on a team, so they are not offered. */
const peopleStatement = `SELECT p.id AS "postId", u.name, p.title, u.phone,
    (SELECT (upper(a.during) - 1)::text FROM app.absence a WHERE a.post_id = p.id AND a.during @> app.today() AND a.returned_at IS NULL) AS "awayUntil"
  FROM app.post p JOIN app.app_user u ON u.id = p.user_id
  WHERE p.service_id = $1 AND p.valid @> app.today() AND u.active AND ${canBeOnTeam} ORDER BY u.name`;

/** Municipalities, services and who works there: no young person is in it. */
@Injectable()
export class ServiceService {
  constructor(private readonly statements: Statements) {}

  municipalities(): Promise<MunicipalitySeen[]> {
    return this.statements.rows<MunicipalitySeen>(
      'SELECT id, number, name, county FROM app.municipality ORDER BY name',
    );
  }

  services({ kind, municipality }: ServicesQuestion): Promise<ServiceSeen[]> {
    return this.statements.rows<ServiceSeen>(servicesStatement, [kind ?? null, municipality ?? null]);
  }

  people(serviceId: string): Promise<PersonInService[]> {
    return this.statements.rows<PersonInService>(peopleStatement, [serviceId]);
  }
}

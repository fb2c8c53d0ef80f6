import { Injectable } from '@nestjs/common';
import { requireService } from '#domain/service/service-wish';
import { Statements } from '../../platform/database/statements.ts';
import { RequestContext } from '../../platform/request/request-context.ts';
import type { Written } from '../written.dto.ts';
import type { WriteService } from './write-service.dto.ts';

const mine = '(app.administers_all() OR o.id = app.my_administered_organisation())';
const placeStatement = `SELECT o.id FROM app.organisation o WHERE o.id = $1 AND ${mine}`;
const serviceStatement = `SELECT s.organisation_id AS id FROM app.service s JOIN app.organisation o ON o.id = s.organisation_id
  WHERE s.id = $1 AND ${mine}`;
const nameTaken = `SELECT EXISTS (SELECT FROM app.service WHERE organisation_id = $1 AND lower(name) = lower($2)
  AND id IS DISTINCT FROM $3) AS "nameTaken"`;
const addStatement = `INSERT INTO app.service (organisation_id, name, kind, phone) VALUES ($4, $1, $2, $3) RETURNING id, version`;
const changeStatement = `UPDATE app.service SET name = $1, kind = $2, phone = $3, version = version + 1
  WHERE id = $4 AND version = $5 RETURNING id, version`;
const servesStatement = `INSERT INTO app.service_municipality (service_id, municipality_id)
  SELECT $1, m.id FROM app.municipality m WHERE m.id = ANY ($2::uuid[]) AND NOT EXISTS (
    SELECT FROM app.service_municipality sm WHERE sm.service_id = $1 AND sm.municipality_id = m.id)`;

/** Services are made and changed; what a service has served it goes on serving. */
@Injectable()
export class WriteServiceService {
  constructor(
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  async add(organisationId: string, wish: WriteService): Promise<Written> {
    const place = await this.statements.one<{ id: string }>(placeStatement, [organisationId]);
    await this.require(wish, place.id, null);
    const values = [wish.name.trim(), wish.kind, wish.phone.trim(), organisationId];
    return this.finish('service.make', wish, await this.statements.one<Written>(addStatement, values));
  }

  async change(serviceId: string, version: number, wish: WriteService): Promise<Written> {
    const place = await this.statements.one<{ id: string }>(serviceStatement, [serviceId]);
    await this.require(wish, place.id, serviceId);
    const values = [wish.name.trim(), wish.kind, wish.phone.trim(), serviceId, version];
    return this.finish(
      'service.change',
      wish,
      await this.statements.changed<Written>(changeStatement, values),
    );
  }

  private async require(
    { name, municipalityIds }: WriteService,
    place: string,
    id: string | null,
  ): Promise<void> {
    const found = await this.statements.one<{ nameTaken: boolean }>(nameTaken, [place, name.trim(), id]);
    requireService({ name, municipalities: municipalityIds.length, ...found });
  }

  private async finish(
    action: string,
    { municipalityIds }: WriteService,
    written: Written,
  ): Promise<Written> {
    await this.statements.rows(servesStatement, [written.id, municipalityIds]);
    this.request.log({ action, allowed: true, basis: 'administration', reason: written.id });
    return written;
  }
}

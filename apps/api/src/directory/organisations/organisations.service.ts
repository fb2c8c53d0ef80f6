import { Injectable } from '@nestjs/common';
import { requireOrganisation } from '#domain/organisation/organisation';
import { Statements } from '../../platform/database/statements.ts';
import { RequestContext } from '../../platform/request/request-context.ts';
import { pageOf } from '../list-question.dto.ts';
import type { Written } from '../written.dto.ts';
import type {
  OrganisationList,
  OrganisationSeen,
  OrganisationsQuestion,
  WriteOrganisation,
} from './organisations.dto.ts';

const organisationsStatement = `SELECT o.id, o.name, o.kind, o.number, o.municipality_id AS "municipalityId", o.version,
    coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name, 'kind', s.kind, 'phone', s.phone, 'municipalities', s.municipalities,
      'municipalityIds', s.municipality_ids, 'posts', s.posts, 'closedOn', s.closed_on, 'version', s.version) ORDER BY s.name) FILTER (WHERE s.id IS NOT NULL), '[]') AS services
  FROM app.organisation o LEFT JOIN (SELECT sv.*,
    ARRAY(SELECT m.name FROM app.service_municipality sm JOIN app.municipality m ON m.id = sm.municipality_id
      WHERE sm.service_id = sv.id ORDER BY m.name) AS municipalities,
    ARRAY(SELECT m.id FROM app.service_municipality sm JOIN app.municipality m ON m.id = sm.municipality_id
      WHERE sm.service_id = sv.id ORDER BY m.name) AS municipality_ids,
    (SELECT count(*)::int FROM app.post p WHERE p.service_id = sv.id AND p.valid @> app.today()) AS posts
    FROM app.service sv) s ON s.organisation_id = o.id
  WHERE app.administers_all() OR o.id = app.my_administered_organisation()
  GROUP BY o.id LIMIT 1000`;

const taken = `SELECT EXISTS (SELECT FROM app.organisation WHERE number = $1 AND id IS DISTINCT FROM $2) AS "numberTaken"`;
const addStatement = `INSERT INTO app.organisation (name, kind, number, municipality_id) VALUES ($1, $2, $3, $4) RETURNING id, version`;
const changeStatement = `UPDATE app.organisation SET name = $1, kind = $2, number = $3, municipality_id = $4, version = version + 1
  WHERE id = $5 AND version = $6 RETURNING id, version`;

/** The legal entities and their services. No case is in it. */
@Injectable()
export class OrganisationsService {
  constructor(
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  async list(question: OrganisationsQuestion): Promise<OrganisationList> {
    const organisations = await this.statements.rows<OrganisationSeen>(organisationsStatement);
    return pageOf(organisations, question, (organisation) => organisation[question.sort]);
  }

  async add(wish: WriteOrganisation): Promise<Written> {
    await this.require(wish, null);
    const written = await this.statements.one<Written>(addStatement, this.values(wish));
    return this.logged('organisation.make', written);
  }

  async change(organisationId: string, version: number, wish: WriteOrganisation): Promise<Written> {
    await this.statements.one('SELECT FROM app.organisation WHERE id = $1', [organisationId]);
    await this.require(wish, organisationId);
    const values = [...this.values(wish), organisationId, version];
    return this.logged(
      'organisation.change',
      await this.statements.changed<Written>(changeStatement, values),
    );
  }

  private async require(
    { name, kind, number, municipalityId }: WriteOrganisation,
    id: string | null,
  ): Promise<void> {
    const found = await this.statements.one<{ numberTaken: boolean }>(taken, [number ?? null, id]);
    const municipalityMissing = kind === 'municipality' && municipalityId === undefined;
    requireOrganisation({ name, number: number ?? null, ...found, municipalityMissing });
  }

  private values({ name, kind, number, municipalityId }: WriteOrganisation): (string | null)[] {
    return [name.trim(), kind, number ?? null, kind === 'municipality' ? (municipalityId ?? null) : null];
  }

  private logged(action: string, written: Written): Written {
    this.request.log({ action, allowed: true, basis: 'administration', reason: written.id });
    return written;
  }
}

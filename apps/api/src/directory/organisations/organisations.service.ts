import { Injectable } from '@nestjs/common';
import { Statements } from '../../platform/database/statements.ts';
import { pageOf } from '../list-question.dto.ts';
import type { OrganisationList, OrganisationSeen, OrganisationsQuestion } from './organisations.dto.ts';

const organisationsStatement = `SELECT o.id, o.name, o.kind, coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name,
    'kind', s.kind, 'phone', s.phone, 'municipalities', s.municipalities, 'posts', s.posts) ORDER BY s.name)
    FILTER (WHERE s.id IS NOT NULL), '[]') AS services
  FROM app.organisation o LEFT JOIN (SELECT sv.*,
    ARRAY(SELECT m.name FROM app.service_municipality sm JOIN app.municipality m ON m.id = sm.municipality_id
      WHERE sm.service_id = sv.id ORDER BY m.name) AS municipalities,
    (SELECT count(*)::int FROM app.post p WHERE p.service_id = sv.id AND p.valid @> app.today()) AS posts
    FROM app.service sv) s ON s.organisation_id = o.id
  GROUP BY o.id LIMIT 1000`;

/** The legal entities and their services. No case is in it. */
@Injectable()
export class OrganisationsService {
  constructor(private readonly statements: Statements) {}

  async list(question: OrganisationsQuestion): Promise<OrganisationList> {
    const organisations = await this.statements.rows<OrganisationSeen>(organisationsStatement);
    return pageOf(organisations, question, (organisation) => organisation[question.sort]);
  }
}

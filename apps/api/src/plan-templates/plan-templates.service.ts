import { Injectable } from '@nestjs/common';
import { Statements } from '../platform/database/statements.ts';
import type { PlanTemplateContent } from '../templates/plan-template.dto.ts';
import type { PlanTemplates } from './plan-templates.dto.ts';

interface Row extends Record<string, unknown> {
  readonly id: string;
  readonly content: PlanTemplateContent;
}

/** For every municipality, and for those that the reader's service is for. */
const publishedStatement = `SELECT t.id, t.content FROM app.template t WHERE t.kind = 'plan' AND t.status = 'published'
    AND (t.municipality_id IS NULL OR EXISTS (SELECT FROM app.service_municipality m WHERE m.municipality_id = t.municipality_id
      AND m.service_id = (SELECT app.my_service())))
  ORDER BY t.family_id, t.id`;

@Injectable()
export class PlanTemplatesService {
  constructor(private readonly statements: Statements) {}

  async all(): Promise<PlanTemplates> {
    const rows = await this.statements.rows<Row>(publishedStatement);
    return {
      templates: rows.map(({ id, content: { name, situations, goals } }) => ({
        id,
        name,
        situations,
        goals,
      })),
    };
  }
}

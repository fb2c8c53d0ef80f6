import { Injectable } from '@nestjs/common';
import { Statements } from '../platform/database/statements.ts';
import type { PlanTemplates, TemplateContent } from './plan-templates.dto.ts';

interface Row extends Record<string, unknown> {
  readonly code: string;
  readonly content: TemplateContent;
}

@Injectable()
export class PlanTemplatesService {
  constructor(private readonly statements: Statements) {}

  async all(): Promise<PlanTemplates> {
    const rows = await this.statements.rows<Row>(
      'SELECT t.code, t.content FROM app.plan_template t ORDER BY t.place, t.code',
    );
    return { templates: rows.map(({ code, content: { name, goals } }) => ({ code, name, goals })) };
  }
}

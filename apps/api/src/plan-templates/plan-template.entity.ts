import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { TemplateContent } from './plan-templates.dto.ts';

/** Proposals for a situation, as data. About nobody. */
@Entity({ schema: 'app' })
@Check('plan_template_code', `code ~ '^[a-z_]{1,40}$'`)
@Check('plan_template_content', `jsonb_typeof((content -> 'goals')) = 'array'`)
export class PlanTemplate {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'plan_template_pk' }) code!: string;
  /** Where it stands in the list. */
  @Column('integer') place!: number;
  @Column('jsonb') content!: TemplateContent;
}

import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { MappingTemplate } from '#domain/template/mapping-template';
import type { PlanTemplate } from '#domain/template/plan-template';
import type { TemplateKind, TemplateStatus } from '#domain/template/status';

/** One version of a template, as data. About nobody; published ones never change. */
@Entity({ schema: 'app' })
@Index('template_one_draft', ['familyId'], { unique: true, where: `status = 'draft'` })
@Index('template_one_published', ['familyId'], { unique: true, where: `status = 'published'` })
@Unique('template_number_once', ['familyId', 'number'])
@Check('template_kind', `kind IN ('mapping', 'plan')`)
@Check('template_number', `number > 0`)
@Check('template_status', `status IN ('draft', 'published', 'retired')`)
@Check(
  'template_content',
  `jsonb_typeof((content -> 'name')) = 'object' AND jsonb_typeof((content -> 'situations')) = 'array' AND jsonb_typeof((content -> CASE kind WHEN 'plan' THEN 'goals' ELSE 'areas' END)) = 'array'`,
)
export class Template {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'template_pk' }) id!: string;
  @Column('text') kind!: TemplateKind;
  /** What all versions of one template have in common. */
  @Column('uuid') familyId!: string;
  @Column('int', { default: 1 }) number!: number;
  /** null: for every municipality. */
  @ForeignKey('Municipality', { name: 'template_municipality' })
  @Column('uuid', { nullable: true })
  municipalityId!: string | null;
  @Column('text', { default: 'draft' }) status!: TemplateStatus;
  @Column('jsonb') content!: MappingTemplate | PlanTemplate;
  /** Why it is used no longer. */
  @Column('text', { default: '' }) reason!: string;
  @Column('int', { default: 1 }) version!: number;
}

import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { TemplateStatus } from '#domain/template/status';

/** Who began, published or took a template out of use. Written by the row itself; only grows. */
@Entity({ schema: 'app' })
@Index('template_step_of', ['templateId'])
@Check('template_step_status', `status IN ('draft', 'published', 'retired')`)
export class TemplateStep {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'template_step_pk' })
  id!: string;
  @ForeignKey('Template', { name: 'template_step_template' })
  @Column('uuid')
  templateId!: string;
  @Column('text') status!: TemplateStatus;
  @Column('text') reason!: string;
  /** null: it came with Laget. */
  @ForeignKey('AppUser', { name: 'template_step_by' })
  @Column('uuid', { nullable: true })
  byUserId!: string | null;
  @Column('timestamptz', { default: () => 'app.clock()' }) at!: Date;
}

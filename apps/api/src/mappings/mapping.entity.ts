import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Category } from '#domain/category/categories';
import type { MappingStatus } from '#domain/mapping/status';

/** A talk through the areas of life. Completed ones stay as they are. */
@Entity({ schema: 'app' })
@Unique('mapping_of_one', ['id', 'youngPersonId'])
@Index('mapping_of', ['youngPersonId'])
@Index('mapping_one_draft', ['youngPersonId', 'ownerServiceId'], { unique: true, where: `status = 'draft'` })
@Check('mapping_category', `category IN ('basic', 'school', 'work_economy', 'health', 'family')`)
@Check('mapping_status', `status IN ('draft', 'completed')`)
@Check('mapping_repeat', `(repeat_on IS NULL) OR (status = 'completed')`)
@Check('mapping_completed', `(status = 'completed') = (completed_at IS NOT NULL)`)
export class Mapping {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'mapping_pk' }) id!: string;
  @ForeignKey('YoungPerson', { name: 'mapping_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @ForeignKey('Service', { name: 'mapping_owner' })
  @Column('uuid')
  ownerServiceId!: string;
  @Column('text') category!: Category;
  @Column('text', { default: 'draft' }) status!: MappingStatus;
  @Column('timestamptz', { default: () => 'app.clock()' }) startedAt!: Date;
  @ForeignKey('Post', { name: 'mapping_started_by' })
  @Column('uuid')
  startedByPostId!: string;
  @Column('boolean', { default: true }) withYoungPerson!: boolean;
  @Column('text', { default: 'nb' }) language!: string;
  @Column('text', { nullable: true }) interpreter!: string | null;
  @Column('timestamptz', { nullable: true }) completedAt!: Date | null;
  @ForeignKey('Post', { name: 'mapping_completed_by' })
  @Column('uuid', { nullable: true })
  completedByPostId!: string | null;
  /** The version whose areas and questions it has; it never gets another. */
  @ForeignKey('Template', { name: 'mapping_template' })
  @Column('uuid', { nullable: true })
  templateId!: string | null;
  /** When it is time for the next one. */
  @Column('date', { nullable: true }) repeatOn!: string | null;
  @Column('int', { default: 1 }) version!: number;
}

import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Category } from '#domain/category/categories';

/** What happened in the case. Only grows. */
@Entity({ schema: 'app' })
@Index('case_event_of', ['youngPersonId', 'at'])
@Index('case_event_paper', ['youngPersonId'], { where: "kind = 'paper-begun'::text" })
@Check('case_event_category', `category IN ('basic', 'school', 'work_economy', 'health', 'family')`)
export class CaseEvent {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'case_event_pk' })
  id!: string;
  @ForeignKey('YoungPerson', { name: 'case_event_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @ForeignKey('Service', { name: 'case_event_owner' })
  @Column('uuid')
  ownerServiceId!: string;
  @Column('text') category!: Category;
  @Column('text') kind!: string;
  @Column('jsonb', { default: {} }) payload!: Record<string, unknown>;
  @Column('timestamptz', { default: () => 'app.clock()' }) at!: Date;
  @ForeignKey('AppUser', { name: 'case_event_by' })
  /** Null: nobody did it; a day came. */
  @Column('uuid', { nullable: true })
  byUserId!: string | null;
  @ForeignKey('Post', { name: 'case_event_by_post' })
  @Column('uuid', { nullable: true })
  byPostId!: string | null;
}

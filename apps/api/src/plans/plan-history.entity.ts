import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Category } from '#domain/category/categories';
import type { PlanContent, PlanItemKind } from '#domain/plan/history';

/** What the plan, a goal or a measure was at one number of the plan. Only grows. */
@Entity({ schema: 'app' })
@ForeignKey('Meeting', ['meetingId', 'youngPersonId'], ['id', 'youngPersonId'], {
  name: 'plan_history_meeting',
  deferrable: 'INITIALLY DEFERRED',
})
@ForeignKey('Plan', ['planId', 'youngPersonId'], ['id', 'youngPersonId'], { name: 'plan_history_plan' })
@Index('plan_history_of', ['youngPersonId'])
@Index('plan_history_number', ['planId', 'number'])
@Index('plan_history_from', ['meetingId'], { where: 'meeting_id IS NOT NULL' })
@Check('plan_history_category', `category IN ('basic', 'school', 'work_economy', 'health', 'family')`)
@Check('plan_history_item_kind', `item_kind IN ('plan', 'goal', 'measure')`)
export class PlanHistory {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'plan_history_pk' })
  id!: string;
  @ForeignKey('YoungPerson', { name: 'plan_history_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @ForeignKey('Service', { name: 'plan_history_owner' })
  @Column('uuid')
  ownerServiceId!: string;
  @Column('text') category!: Category;
  @Column('uuid')
  planId!: string;
  @Column('int') number!: number;
  @Column('text') itemKind!: PlanItemKind;
  @Column('uuid') itemId!: string;
  @Column('text') verb!: string;
  @Column('jsonb') content!: PlanContent;
  @Column('timestamptz', { default: () => 'app.clock()' }) at!: Date;
  @ForeignKey('AppUser', { name: 'plan_history_by' })
  @Column('uuid')
  byUserId!: string;
  @ForeignKey('Post', { name: 'plan_history_by_post' })
  @Column('uuid', { nullable: true })
  byPostId!: string | null;
  /** The meeting in which it was done. */
  @Column('uuid', { nullable: true })
  meetingId!: string | null;
}

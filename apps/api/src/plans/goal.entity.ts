import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { SealedText } from '../sealing/sealed-text.ts';
import type { Category } from '#domain/category/categories';
import type { GoalStatus } from '#domain/goal/status';
import type { Agreement, DisagreementLine } from '#domain/goal/voices';
import type { Area } from '#domain/mapping/areas';

/** A goal, in the young person’s own words before anybody else’s wording. */
@Entity({ schema: 'app' })
@Unique('goal_of_one', ['id', 'youngPersonId'])
@ForeignKey('Plan', ['planId', 'youngPersonId'], ['id', 'youngPersonId'], { name: 'goal_plan' })
@Index('goal_of', ['youngPersonId'])
@Check('goal_category', `category IN ('basic', 'school', 'work_economy', 'health', 'family')`)
@Check('goal_agreement', `agreement IN ('agreed', 'partly', 'disagreed')`)
@Check('goal_status', `status IN ('open', 'reached', 'dropped')`)
@Check('goal_says_something', `(own_words <> '') OR (wording <> '')`)
@Check('goal_dropped_has_reason', `(status <> 'dropped') OR (status_reason IS NOT NULL)`)
export class Goal {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'goal_pk' }) id!: string;
  @ForeignKey('YoungPerson', { name: 'goal_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @ForeignKey('Service', { name: 'goal_owner' })
  @Column('uuid')
  ownerServiceId!: string;
  @Column('text') category!: Category;
  @Column('uuid')
  planId!: string;
  @SealedText() @Column('text', { default: '' }) ownWords!: string;
  @Column('date', { nullable: true }) ownWordsOn!: string | null;
  @SealedText() @Column('text', { default: '' }) wording!: string;
  @Column('text', { nullable: true }) agreement!: Agreement | null;
  @SealedText() @Column('text', { default: '' }) disagreement!: string;
  @Column('jsonb', { default: [] }) disagreementAnswers!: readonly DisagreementLine[];
  @Column('text', { default: 'open' }) status!: GoalStatus;
  @SealedText() @Column('text', { nullable: true }) statusReason!: string | null;
  @Column('text', { nullable: true }) area!: Area | null;
  @Column('timestamptz', { default: () => 'app.clock()' }) createdAt!: Date;
  @Column('int', { default: 1 }) version!: number;
}

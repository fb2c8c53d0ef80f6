import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Category } from '#domain/category/categories';
import type { Stance } from '#domain/goal/service-voices';
import { SealedText } from '../../sealing/sealed-text.ts';

/** What a service has said to a goal. A row written is a row kept. */
@Entity({ schema: 'app' })
@ForeignKey('Goal', ['goalId', 'youngPersonId'], ['id', 'youngPersonId'], { name: 'goal_stance_goal' })
@Index('goal_stance_of', ['youngPersonId'])
@Index('goal_stance_of_goal', ['goalId'])
@Check('goal_stance_category', `category IN ('basic', 'school', 'work_economy', 'health', 'family')`)
@Check('goal_stance_stance', `stance IN ('disagrees', 'agrees', 'answers')`)
@Check('goal_stance_says', `(text = '') = blanked`)
export class GoalStance {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'goal_stance_pk' })
  id!: string;
  @ForeignKey('YoungPerson', { name: 'goal_stance_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @ForeignKey('Service', { name: 'goal_stance_owner' })
  @Column('uuid')
  ownerServiceId!: string;
  @Column('text') category!: Category;
  @Column('uuid')
  goalId!: string;
  @Column('text') stance!: Stance;
  @SealedText() @Column('text') text!: string;
  @ForeignKey('Post', { name: 'goal_stance_by' })
  @Column('uuid')
  byPostId!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) at!: Date;
  /** The text was wrong and was taken away. */
  @Column('boolean', { default: false }) blanked!: boolean;
}

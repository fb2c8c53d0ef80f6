import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Category } from '#domain/category/categories';
import type { CheckAnswer } from '#domain/outcome/outcome';

/** Whether the young person is there still, so many months after the first meeting. */
@Entity({ schema: 'app' })
@ForeignKey('Transition', ['transitionId', 'youngPersonId'], ['id', 'youngPersonId'], {
  name: 'transition_check_transition',
})
@Index('transition_check_of', ['youngPersonId'])
@Check('transition_check_category', `category IN ('basic', 'school', 'work_economy', 'health', 'family')`)
@Check('transition_check_months', 'months IN (3, 6, 12)')
@Check('transition_check_answer', `answer IN ('still_there', 'left')`)
@Unique('transition_check_once', ['transitionId', 'months'])
export class TransitionCheck {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'transition_check_pk' })
  id!: string;
  @ForeignKey('YoungPerson', { name: 'transition_check_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @ForeignKey('Service', { name: 'transition_check_owner' })
  @Column('uuid')
  ownerServiceId!: string;
  @Column('text') category!: Category;
  @Column('uuid')
  transitionId!: string;
  @Column('int') months!: number;
  @Column('text') answer!: CheckAnswer;
  @ForeignKey('Post', { name: 'transition_check_by' })
  @Column('uuid')
  byPostId!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) at!: Date;
}

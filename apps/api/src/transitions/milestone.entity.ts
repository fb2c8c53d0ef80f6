import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Category } from '#domain/category/categories';
import type { MilestoneCode } from '#domain/transition/kinds/kind-rules';

/** One date on the way to a transition. */
@Entity({ schema: 'app' })
@ForeignKey('Transition', ['transitionId', 'youngPersonId'], ['id', 'youngPersonId'], {
  name: 'milestone_transition',
})
@Index('milestone_of', ['youngPersonId'])
@Check('milestone_category', `category IN ('basic', 'school', 'work_economy', 'health', 'family')`)
@Unique('milestone_once', ['transitionId', 'code'])
export class Milestone {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'milestone_pk' }) id!: string;
  @ForeignKey('YoungPerson', { name: 'milestone_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @ForeignKey('Service', { name: 'milestone_owner' })
  @Column('uuid')
  ownerServiceId!: string;
  @Column('text') category!: Category;
  @Column('uuid')
  transitionId!: string;
  @Column('text') code!: MilestoneCode;
  @Column('date') due!: string;
  @Column('date', { nullable: true }) doneOn!: string | null;
}

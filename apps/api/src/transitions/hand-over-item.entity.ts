import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { SealedText } from '../sealing/sealed-text.ts';
import type { Category } from '#domain/category/categories';
import type { HandOverItem as HandOverCode } from '#domain/transition/kinds/kind-rules';

/** One thing to hand over in a transition. */
@Index('hand_over_item_of', ['youngPersonId'])
@Entity({ schema: 'app' })
@ForeignKey('Transition', ['transitionId', 'youngPersonId'], ['id', 'youngPersonId'], {
  name: 'hand_over_item_transition',
})
@Check('hand_over_item_category', `category IN ('basic', 'school', 'work_economy', 'health', 'family')`)
@Unique('hand_over_item_once', ['transitionId', 'code'])
export class HandOverItem {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'hand_over_item_pk' })
  id!: string;
  @ForeignKey('YoungPerson', { name: 'hand_over_item_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @ForeignKey('Service', { name: 'hand_over_item_owner' })
  @Column('uuid')
  ownerServiceId!: string;
  @Column('text') category!: Category;
  @Column('uuid')
  transitionId!: string;
  @Column('text') code!: HandOverCode;
  @SealedText() @Column('text', { default: '' }) note!: string;
  @Column('date', { nullable: true }) doneOn!: string | null;
}

import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Category } from '#domain/category/categories';
import { SealedText } from '../sealing/sealed-text.ts';

/** Two municipalities disagree about a move. While it is open the sender keeps the baton. */
@Entity({ schema: 'app' })
@ForeignKey('Transition', ['transitionId', 'youngPersonId'], ['id', 'youngPersonId'], {
  name: 'move_dispute_transition',
})
@Index('move_dispute_of', ['youngPersonId'])
@Index('move_dispute_one_open', ['transitionId'], { unique: true, where: 'settled_on IS NULL' })
@Check('move_dispute_category', `category IN ('basic', 'school', 'work_economy', 'health', 'family')`)
@Check('move_dispute_sender_says', `sender_says <> '' OR blanked`)
@Check('move_dispute_receiver_says', `receiver_says <> '' OR blanked`)
@Check('move_dispute_settled_how', `settled_how <> '' OR blanked`)
@Check('move_dispute_settled', 'num_nonnulls(settled_on, settled_how, settled_by_post_id) IN (0, 3)')
@Check('move_dispute_settled_after', 'settled_on >= since')
export class MoveDispute {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'move_dispute_pk' })
  id!: string;
  @ForeignKey('YoungPerson', { name: 'move_dispute_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @ForeignKey('Service', { name: 'move_dispute_owner' })
  @Column('uuid')
  ownerServiceId!: string;
  @Column('text') category!: Category;
  @Column('uuid')
  transitionId!: string;
  /** The first day on which they disagreed. */
  @Column('date') since!: string;
  @SealedText() @Column('text') senderSays!: string;
  @SealedText() @Column('text') receiverSays!: string;
  @ForeignKey('Post', { name: 'move_dispute_by' })
  @Column('uuid')
  byPostId!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) at!: Date;
  @Column('date', { nullable: true }) settledOn!: string | null;
  @SealedText() @Column('text', { nullable: true }) settledHow!: string | null;
  @ForeignKey('Post', { name: 'move_dispute_settled_by' })
  @Column('uuid', { nullable: true })
  settledByPostId!: string | null;
  /** One of its texts was wrong and is taken away. */
  @Column('boolean', { default: false }) blanked!: boolean;
}

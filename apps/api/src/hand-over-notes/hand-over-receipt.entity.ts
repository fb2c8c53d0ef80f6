import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Category } from '#domain/category/categories';
import type { NoteHalf } from '#domain/hand-over-note/questions';

/** Somebody of the receiving service has read a half of the note. */
@Entity({ schema: 'app' })
@ForeignKey('Transition', ['transitionId', 'youngPersonId'], ['id', 'youngPersonId'], {
  name: 'hand_over_receipt_transition',
})
@Index('hand_over_receipt_of', ['youngPersonId'])
@Check('hand_over_receipt_category', `category IN ('basic', 'school', 'work_economy', 'health', 'family')`)
@Check('hand_over_receipt_half', `half IN ('open', 'restricted')`)
@Unique('hand_over_receipt_once', ['transitionId', 'half', 'postId'])
export class HandOverReceipt {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'hand_over_receipt_pk' })
  id!: string;
  @ForeignKey('YoungPerson', { name: 'hand_over_receipt_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @ForeignKey('Service', { name: 'hand_over_receipt_owner' })
  @Column('uuid')
  ownerServiceId!: string;
  @Column('text') category!: Category;
  @Column('uuid')
  transitionId!: string;
  @Column('text') half!: NoteHalf;
  @ForeignKey('Post', { name: 'hand_over_receipt_post' })
  @Column('uuid')
  postId!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) at!: Date;
}

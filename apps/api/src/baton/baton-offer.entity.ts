import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { SealedText } from '../sealing/sealed-text.ts';
import type { BatonOfferAnswer } from '#domain/baton/offer';

/** An offer to take over the baton. The holder changes only when it is accepted. */
@Entity({ schema: 'app' })
@Index('baton_offer_one_open', ['youngPersonId'], { unique: true, where: 'answer IS NULL' })
@Index('baton_offer_of', ['youngPersonId'])
@Index('baton_offer_to_post', ['toPostId'], { where: 'answer IS NULL' })
@Check('baton_offer_reason', `reason <> ''`)
@Check('baton_offer_answer', `answer IN ('accepted', 'declined', 'withdrawn')`)
@Check('baton_offer_to_another', 'from_post_id <> to_post_id')
@Check('baton_offer_answered', '(answer IS NULL) = (answered_at IS NULL)')
@Check('baton_offer_declined_has_reason', `(answer <> 'declined') OR (answer_reason <> '')`)
export class BatonOffer {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'baton_offer_pk' })
  id!: string;
  @ForeignKey('YoungPerson', { name: 'baton_offer_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @ForeignKey('Post', { name: 'baton_offer_from' })
  @Column('uuid')
  fromPostId!: string;
  @ForeignKey('Post', { name: 'baton_offer_to' })
  @Column('uuid')
  toPostId!: string;
  @SealedText() @Column('text') reason!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) offeredAt!: Date;
  @Column('text', { nullable: true }) answer!: BatonOfferAnswer | null;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  @SealedText() @Column('text', { nullable: true }) answerReason!: string | null;
}

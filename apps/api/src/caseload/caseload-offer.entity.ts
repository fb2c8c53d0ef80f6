import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { CaseloadAnswer } from '#domain/caseload/offer';
import { SealedText } from '../sealing/sealed-text.ts';

/** One young person of a caseload that is offered to a colleague. Nothing moves before the answer. */
@Entity({ schema: 'app' })
@Index('caseload_offer_one_open', ['youngPersonId', 'fromPostId'], { unique: true, where: 'answer IS NULL' })
@Index('caseload_offer_of', ['youngPersonId'])
@Index('caseload_offer_to_post', ['toPostId'], { where: 'answer IS NULL' })
@Check('caseload_offer_reason', `reason <> ''`)
@Check('caseload_offer_answer', `answer IN ('accepted', 'declined', 'withdrawn')`)
@Check('caseload_offer_to_another', 'from_post_id <> to_post_id')
@Check('caseload_offer_answered', '(answer IS NULL) = (answered_at IS NULL)')
@Check('caseload_offer_declined_has_reason', `(answer <> 'declined') OR (answer_reason <> '')`)
export class CaseloadOffer {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'caseload_offer_pk' })
  id!: string;
  @ForeignKey('YoungPerson', { name: 'caseload_offer_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @ForeignKey('Post', { name: 'caseload_offer_from' })
  @Column('uuid')
  fromPostId!: string;
  @ForeignKey('Post', { name: 'caseload_offer_to' })
  @Column('uuid')
  toPostId!: string;
  @SealedText() @Column('text') reason!: string;
  /** What the colleague should know first. */
  @SealedText() @Column('text', { default: '' }) note!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) offeredAt!: Date;
  @Column('text', { nullable: true }) answer!: CaseloadAnswer | null;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  @SealedText() @Column('text', { nullable: true }) answerReason!: string | null;
}

import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { SealedText } from '../sealing/sealed-text.ts';
import type { ReviewRhythm } from '#domain/plan/review';
import type { PlanStatus } from '#domain/plan/status';

/** The one plan of a young person. */
@Entity({ schema: 'app' })
@Unique('plan_of_one', ['id', 'youngPersonId'])
@Check('plan_category', `category = 'basic'`)
@Check('plan_status', `status IN ('draft', 'active', 'closed')`)
@Check('plan_active_since', `(status = 'draft') OR (activated_at IS NOT NULL)`)
@Check('plan_agreed', '(young_person_agreed_on IS NULL) = (young_person_agreed_how IS NULL)')
@Check('plan_no_own_words', '(no_own_words_reason IS NULL) = (no_own_words_ask_again_on IS NULL)')
@Check('plan_review_every', 'review_every IN (1, 2, 3, 6, 12)')
@Unique('plan_one_each', ['youngPersonId'])
export class Plan {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'plan_pk' }) id!: string;
  @ForeignKey('YoungPerson', { name: 'plan_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @ForeignKey('Service', { name: 'plan_owner' })
  @Column('uuid')
  ownerServiceId!: string;
  @Column('text', { default: 'basic' }) category!: 'basic';
  @Column('text', { default: 'draft' }) status!: PlanStatus;
  @Column('int', { default: 0 }) number!: number;
  @Column('timestamptz', { nullable: true }) activatedAt!: Date | null;
  @Column('date', { nullable: true }) reviewOn!: string | null;
  /** Months between two reviews; null when only the next one is set. */
  @Column('integer', { nullable: true }) reviewEvery!: ReviewRhythm | null;
  @Column('date', { nullable: true }) youngPersonAgreedOn!: string | null;
  @SealedText() @Column('text', { nullable: true }) youngPersonAgreedHow!: string | null;
  @SealedText() @Column('text', { nullable: true }) noOwnWordsReason!: string | null;
  @Column('date', { nullable: true }) noOwnWordsAskAgainOn!: string | null;
  @Column('int', { default: 1 }) version!: number;
}

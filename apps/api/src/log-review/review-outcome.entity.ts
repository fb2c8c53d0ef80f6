import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What came of looking at it, in whose words. Only grows. */
@Entity({ schema: 'app' })
@Index('review_outcome_of', ['reviewItemId'])
@Index('review_outcome_closed_once', ['reviewItemId'], { unique: true, where: `outcome <> 'asked'` })
@Check('review_outcome_outcome', `outcome IN ('ok', 'asked', 'misuse')`)
@Check('review_outcome_text', `length(text) BETWEEN 1 AND 4000`)
export class ReviewOutcome {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'review_outcome_pk' })
  id!: string;
  @ForeignKey('ReviewItem', { name: 'review_outcome_item' })
  @Column('uuid')
  reviewItemId!: string;
  @ForeignKey('Service', { name: 'review_outcome_service' })
  @Column('uuid')
  serviceId!: string;
  @Column('text') outcome!: string;
  @Column('text') text!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) at!: Date;
  @ForeignKey('AppUser', { name: 'review_outcome_by' })
  @Column('uuid')
  byUserId!: string;
}

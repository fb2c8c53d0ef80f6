import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Category } from '#domain/category/categories';
import type { ReferralEnder } from '#domain/referral/referral';
import { SealedText } from '../sealing/sealed-text.ts';

/** A service is asked to help for a time, with some of what is opened to it. The asking and the answer are an invitation. */
@Entity({ schema: 'app' })
@Unique('referral_of_one', ['id', 'youngPersonId'])
@ForeignKey('Invitation', ['invitationId', 'youngPersonId'], ['id', 'youngPersonId'], {
  name: 'referral_invitation',
})
@Index('referral_of', ['youngPersonId'])
@Unique('referral_once', ['invitationId'])
@Check('referral_category', `category = 'basic'`)
@Check(
  'referral_categories',
  `('basic' = ANY (categories)) AND (categories <@ ARRAY['basic', 'school', 'work_economy', 'health', 'family'])`,
)
@Check('referral_ended_by', `ended_by IN ('receiver', 'team', 'young_person', 'transfer', 'closing')`)
@Check('referral_ended', '(ended_at IS NULL) = (ended_by IS NULL)')
@Check('referral_end_has_reason', `(ended_by NOT IN ('receiver', 'team')) OR (end_reason <> '')`)
export class Referral {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'referral_pk' })
  id!: string;
  @ForeignKey('YoungPerson', { name: 'referral_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @ForeignKey('Service', { name: 'referral_owner' })
  @Column('uuid')
  ownerServiceId!: string;
  @Column('text', { default: 'basic' }) category!: 'basic';
  @Column('uuid')
  invitationId!: string;
  /** What is opened at most: never more than consents and legal bases give the service. */
  @Column('text', { array: true }) categories!: Category[];
  /** The last day. */
  @Column('date') until!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) askedAt!: Date;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  @Column('text', { nullable: true }) endedBy!: ReferralEnder | null;
  @ForeignKey('Post', { name: 'referral_ended_by_post' })
  @Column('uuid', { nullable: true })
  endedByPostId!: string | null;
  @SealedText() @Column('text', { nullable: true }) endReason!: string | null;
}

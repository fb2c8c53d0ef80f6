import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { IdentifiedStatus } from '#domain/early-warning/identified';
import { SealedText } from '../sealing/sealed-text.ts';

/** A pupil whom a school's list identified. Sealed with the list's own key; deleted after thirty days, or when a concern is registered. */
@Entity({ schema: 'app' })
@Index('identified_pupil_in', ['schoolListId'])
@Unique('identified_pupil_once', ['serviceId', 'numberIndex'])
@Check('identified_pupil_number', `number <> ''`)
@Check('identified_pupil_facts', `facts <> ''`)
@Check('identified_pupil_status', `status IN ('waiting', 'set_aside')`)
@Check('identified_pupil_thirty_days', 'expires_on <= (identified_on + 30)')
@Check(
  'identified_pupil_answered',
  `(status = 'set_aside') = (num_nonnulls(set_aside_reason, by_post_id, answered_at) = 3)`,
)
export class IdentifiedPupil {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'identified_pupil_pk' })
  id!: string;
  @ForeignKey('SchoolList', { name: 'identified_pupil_list' })
  @Column('uuid')
  schoolListId!: string;
  @ForeignKey('Service', { name: 'identified_pupil_service' })
  @Column('uuid')
  serviceId!: string;
  /** HMAC of school and number: finds the same pupil in the school's next list, and says nothing. */
  @Column('text') numberIndex!: string;
  @SealedText() @Column('text') number!: string;
  @SealedText() @Column('text') givenName!: string;
  @SealedText() @Column('text') familyName!: string;
  @SealedText() @Column('text', { default: '' }) schoolClass!: string;
  /** What the list said, as JSON. */
  @SealedText() @Column('text') facts!: string;
  @Column('date', { default: () => 'app.today()' }) identifiedOn!: string;
  @Column('date', { default: () => '(app.today() + 30)' }) expiresOn!: string;
  @Column('text', { default: 'waiting' }) status!: IdentifiedStatus;
  @SealedText() @Column('text', { nullable: true }) setAsideReason!: string | null;
  @ForeignKey('Post', { name: 'identified_pupil_by' })
  @Column('uuid', { nullable: true })
  byPostId!: string | null;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
}

import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { SealedText } from '../sealing/sealed-text.ts';
import type { FollowUpStatus } from '#domain/follow-up/statuses';

/** A period of being followed up. One at a time; while it lasts somebody holds the baton. */
@Index('follow_up_of', ['youngPersonId'])
@Entity({ schema: 'app' })
@Check('follow_up_status', `status IN ('registered', 'active', 'paused', 'closed')`)
@Check('follow_up_during_not_empty', '(NOT isempty(during)) AND (NOT lower_inf(during))')
@Check('follow_up_closed_is_bounded', `(status = 'closed') = (NOT upper_inf(during))`)
@Check('follow_up_closed_has_reason', `(status = 'closed') = (closed_reason IS NOT NULL)`)
@Unique('follow_up_once', ['youngPersonId', 'during'])
@ForeignKey('Baton', ['youngPersonId', 'during'], ['youngPersonId', 'held'], {
  name: 'follow_up_has_baton',
  deferrable: 'INITIALLY DEFERRED',
})
export class FollowUp {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'follow_up_pk' }) id!: string;
  @ForeignKey('YoungPerson', { name: 'follow_up_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @Column('text') status!: FollowUpStatus;
  @Column('tstzrange') during!: string;
  @ForeignKey('Post', { name: 'follow_up_registered_by' })
  @Column('uuid')
  registeredByPostId!: string;
  @ForeignKey('Service', { name: 'follow_up_registered_service' })
  @Column('uuid')
  registeredServiceId!: string;
  @Column('date') decideBy!: string;
  @SealedText() @Column('text', { nullable: true }) prolongedReason!: string | null;
  @Column('text', { nullable: true }) pausedReason!: string | null;
  @Column('text', { nullable: true }) closedReason!: string | null;
  @Column('int', { default: 1 }) version!: number;
}

import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Interpreter } from '#domain/consent/interpreters';
import type { MeetingKind } from '#domain/meeting/kinds';
import type { MeetingStatus } from '#domain/meeting/status';
import { SealedText } from '../sealing/sealed-text.ts';

/** A meeting about one young person: when and where, never what is talked about. */
@Entity({ schema: 'app' })
@Unique('meeting_of_one', ['id', 'youngPersonId'])
@Index('meeting_of', ['youngPersonId', 'startsAt'])
@Index('meeting_by', ['calledByPostId', 'startsAt'])
@Check('meeting_kind', `kind IN ('start', 'review', 'transition', 'crisis', 'other')`)
@Check('meeting_length', 'length_minutes BETWEEN 10 AND 480')
@Check('meeting_status', `status IN ('called', 'held', 'cancelled')`)
@Check('meeting_cancelled_reason', `cancelled_reason <> ''`)
@Check('meeting_not_invited_reason', `not_invited_reason <> ''`)
@Check('meeting_cancelled_with_reason', `(status = 'cancelled') = (cancelled_reason IS NOT NULL)`)
@Check(
  'meeting_interpreter',
  `interpreter IN ('none_needed', 'in_person', 'by_screen', 'by_phone', 'bilingual_employee')`,
)
@Check('meeting_held_whole', `num_nonnulls(held_at, interpreter) = CASE status WHEN 'held' THEN 2 ELSE 0 END`)
export class Meeting {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'meeting_pk' }) id!: string;
  @ForeignKey('YoungPerson', { name: 'meeting_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @ForeignKey('Service', { name: 'meeting_owner' })
  @Column('uuid')
  ownerServiceId!: string;
  @Column('text') kind!: MeetingKind;
  @Column('timestamptz') startsAt!: Date;
  @Column('integer') lengthMinutes!: number;
  @SealedText() @Column('text', { default: '' }) place!: string;
  @SealedText() @Column('text', { default: '' }) link!: string;
  @Column('text', { default: 'called' }) status!: MeetingStatus;
  @SealedText() @Column('text', { nullable: true }) cancelledReason!: string | null;
  /** Why the young person is not asked; the young person reads it. */
  @SealedText() @Column('text', { nullable: true }) notInvitedReason!: string | null;
  @ForeignKey('Post', { name: 'meeting_called_by' })
  @Column('uuid')
  calledByPostId!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) calledAt!: Date;
  @Column('timestamptz', { default: () => 'app.clock()' }) changedAt!: Date;
  /** How many times a calendar has to take it in anew. */
  @Column('integer', { default: 0 }) sequence!: number;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { nullable: true }) heldAt!: Date | null;
  @Column('text', { nullable: true }) interpreter!: Interpreter | null;
  /** How the young person was told what the meeting is for, and how language and form were fitted. */
  @SealedText() @Column('text', { default: '' }) toldHow!: string;
  @SealedText() @Column('text', { default: '' }) adaptedHow!: string;
}

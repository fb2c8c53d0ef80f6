import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Category } from '#domain/category/categories';
import type { EmergencyReason } from '#domain/emergency/reasons';
import { SealedText } from '../sealing/sealed-text.ts';

/** Somebody opened what nobody had shared with them: what, why and until when. Begun and ended by functions alone. */
@Entity({ schema: 'app' })
@Unique('emergency_access_of_one', ['id', 'youngPersonId'])
@Index('emergency_access_of', ['youngPersonId'])
@Index('emergency_access_actor_opened', ['actorUserId', 'openedAt'])
@Check(
  'emergency_access_reason_code',
  `reason_code IN ('danger', 'child_welfare', 'absent_colleague', 'other')`,
)
@Check(
  'emergency_access_categories',
  `(cardinality(categories) > 0) AND (categories <@ ARRAY['basic', 'school', 'work_economy', 'health', 'family'])`,
)
@Check(
  'emergency_access_at_most_a_day',
  `(ends_at > opened_at) AND (ends_at <= (opened_at + interval '24:00:00'))`,
)
@Check('emergency_access_ended', 'ended_at BETWEEN opened_at AND ends_at')
@Check('emergency_access_told_later', '(told_later_on IS NULL) = (told_later_reason IS NULL)')
@Check(
  'emergency_access_told_within_a_month',
  `told_later_on::timestamp <= ((opened_at AT TIME ZONE 'Europe/Oslo') + interval '30 days')`,
)
@Check(
  'emergency_access_reviewed_soon',
  `review_by::timestamp <= ((opened_at AT TIME ZONE 'Europe/Oslo') + interval '14 days')`,
)
export class EmergencyAccess {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'emergency_access_pk' })
  id!: string;
  @ForeignKey('YoungPerson', { name: 'emergency_access_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @ForeignKey('AppUser', { name: 'emergency_access_actor' })
  @Column('uuid')
  actorUserId!: string;
  @ForeignKey('Post', { name: 'emergency_access_post' })
  @Column('uuid')
  actorPostId!: string;
  @Column('text') reasonCode!: EmergencyReason;
  @SealedText() @Column('text') reason!: string;
  @Column('text', { array: true }) categories!: Category[];
  @Column('timestamptz', { default: () => 'app.clock()' }) openedAt!: Date;
  @Column('timestamptz') endsAt!: Date;
  /** Ended by the one who opened it, before its time. */
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  /** The young person is told from this day on, because of this reason; null: told at once. */
  @Column('date', { nullable: true }) toldLaterOn!: string | null;
  @SealedText() @Column('text', { nullable: true }) toldLaterReason!: string | null;
  @Column('timestamptz', { nullable: true }) seenByHolderAt!: Date | null;
  @Column('date') reviewBy!: string;
}

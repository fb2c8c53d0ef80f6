import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ReceiverEnd, SentKind } from '#domain/report-receiver/report-receiver';

/** Somebody gets a kind of report of a place, from when until when; who set it, and who ended it and why. */
@Entity({ schema: 'app' })
@Check('report_receiver_kind', `kind IN ('quarter', 'year')`)
@Check('report_receiver_place', `place ~ '^([0-9]{4}|[0-9]{2}|0)$'`)
@Check('report_receiver_because', `ended_because IN ('taken_off', 'declined', 'left')`)
@Check(
  'report_receiver_ended_whole',
  `(ended_at IS NULL) = (ended_because IS NULL) AND (ended_by_user_id IS NULL) = (ended_because IS NULL OR ended_because = 'left')`,
)
@Check('report_receiver_own_no', `ended_because IS DISTINCT FROM 'declined' OR ended_by_user_id = user_id`)
@Check('report_receiver_in_order', 'ended_at >= set_at')
@Index('report_receiver_one_live', ['userId', 'kind', 'place'], { unique: true, where: 'ended_at IS NULL' })
export class ReportReceiver {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'report_receiver_pk' })
  id!: string;
  @ForeignKey('AppUser', { name: 'report_receiver_user' }) @Column('uuid') userId!: string;
  @Column('text') kind!: SentKind;
  /** A municipality, a county or, with «0», all. */
  @Column('text') place!: string;
  @ForeignKey('AppUser', { name: 'report_receiver_set_by' }) @Column('uuid') setByUserId!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) setAt!: Date;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  @Column('text', { nullable: true }) endedBecause!: ReceiverEnd | null;
  /** Null when it ended by itself. */
  @ForeignKey('AppUser', { name: 'report_receiver_ended_by' })
  @Column('uuid', { nullable: true })
  endedByUserId!: string | null;
}

import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { SealedText } from '../sealing/sealed-text.ts';

/** What somebody has reported to child welfare, sealed with a key of its own. Read by the writer and the receiving service. */
@Entity({ schema: 'app' })
@Index('child_welfare_report_of', ['youngPersonId'])
@Index('child_welfare_report_to', ['receiverServiceId', 'sentAt'])
@Index('child_welfare_report_by', ['writtenByUserId'])
@Check('child_welfare_report_about', `about_name <> ''`)
@Check('child_welfare_report_text', `text <> ''`)
@Check('child_welfare_report_delay', 'num_nonnulls(told_from, delay_reason, delayed_by_post_id) IN (0, 3)')
@Check(
  'child_welfare_report_released',
  'num_nonnulls(released_at, released_by_post_id, release_reason) IN (0, 3)',
)
@Check(
  'child_welfare_report_of_a_case',
  '(young_person_id IS NOT NULL) OR (num_nonnulls(told_from, released_at) = 0)',
)
export class ChildWelfareReport {
  @PrimaryColumn('uuid', {
    default: () => 'uuidv7()',
    primaryKeyConstraintName: 'child_welfare_report_pk',
  })
  id!: string;
  /** Null for a child whom nobody follows up in Laget. */
  @ForeignKey('YoungPerson', { name: 'child_welfare_report_young_person' })
  @Column('uuid', { nullable: true })
  youngPersonId!: string | null;
  @ForeignKey('Service', { name: 'child_welfare_report_receiver' })
  @Column('uuid')
  receiverServiceId!: string;
  @ForeignKey('AppUser', { name: 'child_welfare_report_written_by' })
  @Column('uuid')
  writtenByUserId!: string;
  @ForeignKey('Post', { name: 'child_welfare_report_post' })
  @Column('uuid')
  writtenByPostId!: string;
  @SealedText() @Column('text') aboutName!: string;
  @SealedText() @Column('text', { default: '' }) aboutBirthDate!: string;
  @SealedText() @Column('text', { default: '' }) aboutWhere!: string;
  @SealedText() @Column('text') text!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) sentAt!: Date;
  /** The first day on which the young person is told that there is one; null: at once. */
  @Column('date', { nullable: true }) toldFrom!: string | null;
  @SealedText() @Column('text', { nullable: true }) delayReason!: string | null;
  @ForeignKey('Post', { name: 'child_welfare_report_delayed_by' })
  @Column('uuid', { nullable: true })
  delayedByPostId!: string | null;
  @Column('timestamptz', { nullable: true }) releasedAt!: Date | null;
  @ForeignKey('Post', { name: 'child_welfare_report_released_by' })
  @Column('uuid', { nullable: true })
  releasedByPostId!: string | null;
  @SealedText() @Column('text', { nullable: true }) releaseReason!: string | null;
}

import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { keysOf } from '#domain/closed-table/closed-table';
import { type NoticeKindCode, noticeKinds } from '#domain/notice/kinds';

/** That somebody is to be told of something, once. Written with the deed, by a trigger. */
@Entity({ schema: 'app' })
@Unique('outbox_once', ['userId', 'kind', 'itemId', 'occasion'])
@Index('outbox_waiting', ['userId', 'at'], { where: 'mail_id IS NULL AND left_at IS NULL' })
@Index('outbox_of', ['youngPersonId'])
@Index('outbox_in', ['mailId'], { where: 'mail_id IS NOT NULL' })
@Check(
  'outbox_kind',
  `kind IN (${keysOf(noticeKinds)
    .map((kind) => `'${kind}'`)
    .join(', ')})`,
)
@Check('outbox_occasion', `occasion ~ '^[0-9a-f:.-]{0,40}$'`)
@Check(
  'outbox_about',
  `(young_person_id IS NULL) = (kind IN ('help_requested', 'stand_in_asked', 'meeting_taken_over', 'remind_case_unanswered', 'report_ready'))`,
)
@Check('outbox_left_or_mailed', 'num_nonnulls(left_at, mail_id) <= 1')
export class Outbox {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'outbox_pk' }) id!: string;
  @ForeignKey('AppUser', { name: 'outbox_user' }) @Column('uuid') userId!: string;
  /** The post it is told in; null for young people and guardians. */
  @ForeignKey('Post', { name: 'outbox_post' }) @Column('uuid', { nullable: true }) postId!: string | null;
  /** Null when it is about nobody whom Laget knows. */
  @ForeignKey('YoungPerson', { name: 'outbox_young_person' })
  @Column('uuid', { nullable: true })
  youngPersonId!: string | null;
  @Column('text') kind!: NoticeKindCode;
  @Column('uuid') itemId!: string;
  /** Tells two occurrences about one item apart: a version, a day. */
  @Column('text', { default: '' }) occasion!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) at!: Date;
  /** Not sent, because the receiver wants none or cannot be reached. */
  @Column('timestamptz', { nullable: true }) leftAt!: Date | null;
  @ForeignKey('Mail', { name: 'outbox_mail' }) @Column('uuid', { nullable: true }) mailId!: string | null;
}

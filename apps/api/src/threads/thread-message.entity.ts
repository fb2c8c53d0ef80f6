import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { ThreadSubject } from '#domain/thread/thread';
import { SealedText } from '../sealing/sealed-text.ts';

/** Something said in the conversation on a plan, a goal or a measure. */
@Entity({ schema: 'app' })
@Unique('thread_message_of_one', ['id', 'youngPersonId'])
@Index('thread_message_of', ['youngPersonId'])
@Index('thread_message_about_it', ['aboutId', 'at'])
@Check('thread_message_about', `about_kind IN ('plan', 'goal', 'measure')`)
@Check('thread_message_blanked_reason', `blanked_reason <> ''`)
@Check('thread_message_blank_has_no_text', `(blanked_at IS NULL) = (text <> '')`)
@Check('thread_message_blanked_with_trace', 'num_nonnulls(blanked_at, blanked_reason) IN (0, 2)')
export class ThreadMessage {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'thread_message_pk' })
  id!: string;
  @ForeignKey('YoungPerson', { name: 'thread_message_young_person' }) @Column('uuid') youngPersonId!: string;
  @Column('text') aboutKind!: ThreadSubject;
  @Column('uuid') aboutId!: string;
  @SealedText() @Column('text') text!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) at!: Date;
  @ForeignKey('AppUser', { name: 'thread_message_by_user' }) @Column('uuid') byUserId!: string;
  /** Null when the young person wrote it. */
  @ForeignKey('Post', { name: 'thread_message_by_post' })
  @Column('uuid', { nullable: true })
  byPostId!: string | null;
  /** A wrong message: its words are gone, that it was there stays. */
  @Column('timestamptz', { nullable: true }) blankedAt!: Date | null;
  @SealedText() @Column('text', { nullable: true }) blankedReason!: string | null;
}

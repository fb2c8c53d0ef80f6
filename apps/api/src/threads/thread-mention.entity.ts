import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** Somebody on the team who ought to see a message. */
@Entity({ schema: 'app' })
@ForeignKey('ThreadMessage', ['messageId', 'youngPersonId'], ['id', 'youngPersonId'], {
  name: 'thread_mention_message',
})
@Unique('thread_mention_once', ['messageId', 'postId'])
@Index('thread_mention_of', ['youngPersonId'])
@Index('thread_mention_waits', ['postId'], { where: 'seen_at IS NULL' })
export class ThreadMention {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'thread_mention_pk' })
  id!: string;
  @ForeignKey('YoungPerson', { name: 'thread_mention_young_person' }) @Column('uuid') youngPersonId!: string;
  @Column('uuid') messageId!: string;
  @ForeignKey('Post', { name: 'thread_mention_post' }) @Column('uuid') postId!: string;
  @Column('timestamptz', { nullable: true }) seenAt!: Date | null;
}

import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { ThreadSubject } from '#domain/thread/thread';

/** Until when somebody has read a conversation. Nobody else sees it. */
@Entity({ schema: 'app' })
@Unique('thread_mark_once', ['userId', 'aboutId'])
@Index('thread_mark_of', ['youngPersonId'])
@Check('thread_mark_about', `about_kind IN ('plan', 'goal', 'measure')`)
export class ThreadMark {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'thread_mark_pk' })
  id!: string;
  @ForeignKey('YoungPerson', { name: 'thread_mark_young_person' }) @Column('uuid') youngPersonId!: string;
  @ForeignKey('AppUser', { name: 'thread_mark_user' }) @Column('uuid') userId!: string;
  @Column('text') aboutKind!: ThreadSubject;
  @Column('uuid') aboutId!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) readAt!: Date;
}

import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { NoticeChannel } from '#domain/notice/address';
import type { MailState } from '#domain/notice/attempts';

/** One message to one receiver: where it stands, and neither an address nor a word of it. */
@Entity({ schema: 'app' })
@Index('mail_to_send', ['nextTry'], { where: `state = 'waiting'` })
@Index('mail_one_waiting', ['userId', 'kind'], { unique: true, where: `state = 'waiting'` })
@Index('mail_in_trouble', ['changedAt'], { where: `state IN ('unsure', 'given_up')` })
@Check('mail_state', `state IN ('waiting', 'sending', 'handed', 'sent', 'unsure', 'given_up', 'dropped')`)
@Check('mail_kind', `kind IN ('news', 'code')`)
@Check('mail_channel', `channel IN ('email', 'sms')`)
@Check('mail_error', `error ~ '^[A-Z0-9_]{1,30}$'`)
@Check('mail_attempted', `attempts > 0 OR state = 'waiting'`)
export class Mail {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'mail_pk' }) id!: string;
  @ForeignKey('AppUser', { name: 'mail_user' }) @Column('uuid') userId!: string;
  @Column('text', { default: 'waiting' }) state!: MailState;
  @Column('integer', { default: 0 }) attempts!: number;
  @Column('timestamptz', { default: () => 'app.clock()' }) nextTry!: Date;
  @Column('timestamptz', { default: () => 'app.clock()' }) madeAt!: Date;
  @Column('timestamptz', { default: () => 'app.clock()' }) changedAt!: Date;
  /** The server's code, or our own; never its words. */
  @Column('text', { nullable: true }) error!: string | null;
  /** That there is something new, or the code that says whose address it is. */
  @Column('text', { default: 'news' }) kind!: 'news' | 'code';
  @Column('text', { default: 'email' }) channel!: NoticeChannel;
}

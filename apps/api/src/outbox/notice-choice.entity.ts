import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { NoticeChannel } from '#domain/notice/address';
import type { NoticeGroup } from '#domain/notice/kinds';
import type { NoticeRhythm } from '#domain/notice/rhythm';

/** How often somebody wants to be told, and in which hours not. */
@Entity({ schema: 'app' })
@Check('notice_choice_rhythm', `rhythm IN ('at_once', 'daily', 'weekly', 'never')`)
@Check(
  'notice_choice_hours',
  'quiet_from BETWEEN 0 AND 23 AND quiet_until BETWEEN 0 AND 23 AND digest_hour BETWEEN 0 AND 23 AND digest_weekday BETWEEN 1 AND 7',
)
@Check('notice_choice_without', `without <@ ARRAY['asked', 'news', 'meetings', 'talk', 'reminders']`)
@Check('notice_choice_channel', `channel IN ('email', 'sms')`)
export class NoticeChoice {
  @ForeignKey('AppUser', { name: 'notice_choice_user' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'notice_choice_pk' })
  userId!: string;
  @Column('text') rhythm!: NoticeRhythm;
  @Column('integer') quietFrom!: number;
  @Column('integer') quietUntil!: number;
  @Column('integer') digestHour!: number;
  @Column('integer') digestWeekday!: number;
  @Column('timestamptz', { default: () => 'app.clock()' }) chosenAt!: Date;
  /** What is not wanted. */
  @Column('text', { array: true, default: () => `'{}'` }) without!: NoticeGroup[];
  @Column('text', { default: 'email' }) channel!: NoticeChannel;
}

import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { NoticeRhythm } from '#domain/notice/rhythm';

/** How often somebody wants to be told, and in which hours not. */
@Entity({ schema: 'app' })
@Check('notice_choice_rhythm', `rhythm IN ('at_once', 'daily', 'weekly', 'never')`)
@Check(
  'notice_choice_hours',
  'quiet_from BETWEEN 0 AND 23 AND quiet_until BETWEEN 0 AND 23 AND digest_hour BETWEEN 0 AND 23 AND digest_weekday BETWEEN 1 AND 7',
)
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
}

import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { NoticeRhythm } from '#domain/notice/rhythm';

/** What holds for those who have not chosen. */
@Entity({ schema: 'app' })
@Check('notice_default_kind', `kind IN ('staff', 'young_person', 'guardian')`)
@Check('notice_default_rhythm', `rhythm IN ('at_once', 'daily', 'weekly', 'never')`)
@Check(
  'notice_default_hours',
  'quiet_from BETWEEN 0 AND 23 AND quiet_until BETWEEN 0 AND 23 AND digest_hour BETWEEN 0 AND 23 AND digest_weekday BETWEEN 1 AND 7',
)
export class NoticeDefault {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'notice_default_pk' }) kind!: string;
  @Column('text') rhythm!: NoticeRhythm;
  @Column('integer') quietFrom!: number;
  @Column('integer') quietUntil!: number;
  @Column('integer') digestHour!: number;
  @Column('integer') digestWeekday!: number;
}

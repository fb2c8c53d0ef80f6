import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ReminderCode } from '#domain/notice/reminders';

/** One choice of a municipality about a reminder, as it was made. Written by a trigger; only grows. */
@Entity({ schema: 'app' })
@ForeignKey('ReminderChoice', ['municipalityId', 'code'], ['municipalityId', 'code'], {
  name: 'reminder_change_of',
})
@Index('reminder_change_by_choice', ['municipalityId', 'code', 'id'])
export class ReminderChange {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'reminder_change_pk' })
  id!: string;
  @Column('uuid') municipalityId!: string;
  @Column('text') code!: ReminderCode;
  @Column('boolean') isOn!: boolean;
  @Column('integer') daysBefore!: number;
  @ForeignKey('AppUser', { name: 'reminder_change_by' }) @Column('uuid') byUserId!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) at!: Date;
}

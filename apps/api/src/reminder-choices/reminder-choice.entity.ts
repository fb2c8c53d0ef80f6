import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { allReminders, type ReminderCode } from '#domain/notice/reminders';

/** What a municipality has chosen about one reason of the day: not said, or said so many days before. */
@Entity({ schema: 'app' })
@Check('reminder_choice_code', `code IN (${allReminders.map((code) => `'${code}'`).join(', ')})`)
@Check('reminder_choice_days', 'days_before BETWEEN -14 AND 60')
export class ReminderChoice {
  @ForeignKey('Municipality', { name: 'reminder_choice_municipality' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'reminder_choice_pk' })
  municipalityId!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'reminder_choice_pk' }) code!: ReminderCode;
  @Column('boolean') isOn!: boolean;
  @Column('integer') daysBefore!: number;
  @Column('timestamptz', { default: () => 'app.clock()' }) changedAt!: Date;
  @ForeignKey('AppUser', { name: 'reminder_choice_changed_by' }) @Column('uuid') changedByUserId!: string;
}

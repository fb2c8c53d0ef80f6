import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { PulseStep } from '#domain/meeting/pulse';

/** How the meeting was for the young person. Nobody else reads it unless the young person shows it to the team. */
@Entity({ schema: 'app' })
@ForeignKey('Meeting', ['meetingId', 'youngPersonId'], ['id', 'youngPersonId'], {
  name: 'meeting_pulse_meeting',
})
@Index('meeting_pulse_of', ['youngPersonId'])
@Unique('meeting_pulse_once', ['meetingId'])
@Check('meeting_pulse_heard', `heard IN ('yes', 'partly', 'no')`)
@Check('meeting_pulse_knows_who', `knows_who IN ('yes', 'partly', 'no')`)
@Check('meeting_pulse_pull_together', `pull_together IN ('yes', 'partly', 'no')`)
@Check('meeting_pulse_says', 'skipped = (num_nonnulls(heard, knows_who, pull_together) = 0)')
export class MeetingPulse {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'meeting_pulse_pk' })
  id!: string;
  @ForeignKey('YoungPerson', { name: 'meeting_pulse_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @Column('uuid')
  meetingId!: string;
  @Column('text', { nullable: true }) heard!: PulseStep | null;
  @Column('text', { nullable: true }) knowsWho!: PulseStep | null;
  @Column('text', { nullable: true }) pullTogether!: PulseStep | null;
  @Column('boolean', { default: false }) skipped!: boolean;
  @Column('boolean', { default: false }) shownToTeam!: boolean;
  @Column('timestamptz', { default: () => 'app.clock()' }) at!: Date;
}

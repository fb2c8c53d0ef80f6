import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Category } from '#domain/category/categories';

/** What was decided in a meeting: a measure in the plan, from the moment it was decided. */
@Entity({ schema: 'app' })
@ForeignKey('Meeting', ['meetingId', 'youngPersonId'], ['id', 'youngPersonId'], {
  name: 'meeting_decision_meeting',
})
@ForeignKey('Measure', ['measureId', 'youngPersonId'], ['id', 'youngPersonId'], {
  name: 'meeting_decision_measure',
})
@Index('meeting_decision_of', ['youngPersonId'])
@Index('meeting_decision_in', ['meetingId'])
@Unique('meeting_decision_once', ['measureId'])
@Check('meeting_decision_category', `category IN ('basic', 'school', 'work_economy', 'health', 'family')`)
export class MeetingDecision {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'meeting_decision_pk' })
  id!: string;
  @ForeignKey('YoungPerson', { name: 'meeting_decision_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @ForeignKey('Service', { name: 'meeting_decision_owner' })
  @Column('uuid')
  ownerServiceId!: string;
  @Column('text') category!: Category;
  @Column('uuid')
  meetingId!: string;
  @Column('uuid')
  measureId!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) at!: Date;
  @ForeignKey('Post', { name: 'meeting_decision_by' })
  @Column('uuid')
  byPostId!: string;
}

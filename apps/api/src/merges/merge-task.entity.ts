import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** Somebody protected was registered anew by somebody who cannot know it: are the two the same? */
@Entity({ schema: 'app' })
@Index('merge_task_of', ['youngPersonId'])
@Check('merge_task_answer', `answer IN ('merged', 'not_same')`)
@Check('merge_task_two', 'young_person_id <> twin_id')
@Check(
  'merge_task_answered',
  '((answer IS NULL) = (answered_at IS NULL)) AND ((answer IS NULL) = (answered_by_user_id IS NULL))',
)
@Unique('merge_task_once', ['twinId'])
export class MergeTask {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'merge_task_pk' })
  id!: string;
  @ForeignKey('YoungPerson', { name: 'merge_task_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @ForeignKey('YoungPerson', { name: 'merge_task_twin' })
  @Column('uuid')
  twinId!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) foundAt!: Date;
  @Column('text', { nullable: true }) answer!: 'merged' | 'not_same' | null;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  @ForeignKey('AppUser', { name: 'merge_task_answered_by' })
  @Column('uuid', { nullable: true })
  answeredByUserId!: string | null;
}

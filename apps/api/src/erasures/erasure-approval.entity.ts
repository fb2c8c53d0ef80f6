import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** One of the two yeses: the privacy officer's, and somebody else's. Only grows. */
@Entity({ schema: 'app' })
@ForeignKey('ErasureCase', ['erasureId', 'youngPersonId'], ['id', 'youngPersonId'], {
  name: 'erasure_approval_case',
})
@Index('erasure_approval_of', ['youngPersonId'])
@Unique('erasure_approval_once', ['erasureId', 'part'])
@Unique('erasure_approval_two', ['erasureId', 'byUserId'])
@Check('erasure_approval_part', `part IN ('privacy_officer', 'second')`)
export class ErasureApproval {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'erasure_approval_pk' })
  id!: string;
  @Column('uuid')
  erasureId!: string;
  @ForeignKey('YoungPerson', { name: 'erasure_approval_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @Column('text') part!: 'privacy_officer' | 'second';
  @Column('timestamptz', { default: () => 'app.clock()' }) at!: Date;
  @ForeignKey('AppUser', { name: 'erasure_approval_by' })
  @Column('uuid')
  byUserId!: string;
}

import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { Approver } from '#domain/release/standing';

/** Somebody stands for a release. Two people do before it is seen. */
@Entity({ schema: 'figures' })
@Check('release_approval_role', `as_role IN ('figures_steward', 'privacy_officer')`)
@Unique('release_approval_once', ['releaseId', 'asRole'])
@Unique('release_approval_two_people', ['releaseId', 'byUserId'])
export class ReleaseApproval {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'release_approval_pk' })
  id!: string;
  @ForeignKey('Release', { name: 'release_approval_release' })
  @Column('uuid')
  releaseId!: string;
  @Column('text') asRole!: Approver;
  @Column('uuid') byUserId!: string;
  @Column('text') byName!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) approvedAt!: Date;
}

import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { Approver } from '#domain/release/standing';

/** Somebody opens a release to everybody. Two people do before it is open. */
@Entity({ schema: 'figures' })
@Check('release_opening_role', `as_role IN ('figures_steward', 'privacy_officer')`)
@Unique('release_opening_once', ['releaseId', 'asRole'])
@Unique('release_opening_two_people', ['releaseId', 'byUserId'])
export class ReleaseOpening {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'release_opening_pk' })
  id!: string;
  @ForeignKey('Release', { name: 'release_opening_release' })
  @Column('uuid')
  releaseId!: string;
  @Column('text') asRole!: Approver;
  @Column('uuid') byUserId!: string;
  @Column('text') byName!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) openedAt!: Date;
}

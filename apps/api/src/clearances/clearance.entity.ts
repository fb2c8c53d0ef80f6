import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ProtectionLevel } from '#domain/protection/levels';

/** Somebody who works here may, by name and for at most a year, see the young people protected at this level whose team they are on. */
@Entity({ schema: 'app' })
@Index('clearance_of', ['userId'], { where: 'ended_at IS NULL' })
@Check(
  'clearance_level',
  `level IN ('confidential', 'strictly_confidential', 'strictly_confidential_abroad', 'shielded')`,
)
@Check('clearance_reason', `reason <> ''`)
@Check('clearance_not_to_oneself', 'user_id <> granted_by_user_id')
@Check(
  'clearance_at_most_a_year',
  `(NOT isempty(valid)) AND (upper(valid) <= (lower(valid) + interval '12 months'))`,
)
@Check('clearance_ended_by', '(ended_at IS NULL) = (ended_by_user_id IS NULL)')
@Exclusion(
  'clearance_once',
  'USING gist (user_id WITH =, level WITH =, valid WITH &&) WHERE (ended_at IS NULL)',
)
export class Clearance {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'clearance_pk' }) id!: string;
  @ForeignKey('AppUser', { name: 'clearance_user' })
  @Column('uuid')
  userId!: string;
  @Column('text') level!: ProtectionLevel;
  @Column('daterange') valid!: string;
  @Column('text') reason!: string;
  @ForeignKey('AppUser', { name: 'clearance_granted_by' })
  @Column('uuid')
  grantedByUserId!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) grantedAt!: Date;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  @ForeignKey('AppUser', { name: 'clearance_ended_by_user' })
  @Column('uuid', { nullable: true })
  endedByUserId!: string | null;
}

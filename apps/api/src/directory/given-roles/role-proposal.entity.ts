import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { RoleAnswer } from '#domain/role-grant/role-proposal';

/** A role that needs two: one asks, another answers, and neither is the one it is about. */
@Entity({ schema: 'app' })
@Index('role_proposal_once', ['userId', 'serviceId', 'role'], { unique: true, where: 'answer IS NULL' })
@Check('role_proposal_role', `role IN ('system_admin', 'privacy_officer')`)
@Check('role_proposal_title', '((length(title) >= 1) AND (length(title) <= 200))')
@Check('role_proposal_valid', 'NOT isempty(valid)')
@Check('role_proposal_reason', '((length(reason) >= 1) AND (length(reason) <= 2000))')
@Check('role_proposal_answer', `answer IN ('approved', 'declined', 'withdrawn')`)
@Check('role_proposal_not_for_oneself', '(user_id <> asked_by_user_id) AND (user_id <> answered_by_user_id)')
@Check(
  'role_proposal_four_eyes',
  `(answered_by_user_id <> asked_by_user_id) OR (answer = 'withdrawn') OR nobody_else`,
)
@Check('role_proposal_nobody_else', `(NOT nobody_else) OR (role = 'privacy_officer')`)
@Check('role_proposal_answered_whole', 'num_nonnulls(answer, answered_by_user_id, answered_at) IN (0, 3)')
export class RoleProposal {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'role_proposal_pk' })
  id!: string;
  @ForeignKey('AppUser', { name: 'role_proposal_user' })
  @Column('uuid')
  userId!: string;
  @ForeignKey('Service', { name: 'role_proposal_service' })
  @Column('uuid')
  serviceId!: string;
  @Column('text') role!: 'system_admin' | 'privacy_officer';
  @Column('text') title!: string;
  @Column('daterange') valid!: string;
  @Column('text') reason!: string;
  @ForeignKey('AppUser', { name: 'role_proposal_asked_by' })
  @Column('uuid')
  askedByUserId!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) askedAt!: Date;
  @Column('text', { nullable: true }) answer!: RoleAnswer | null;
  @ForeignKey('AppUser', { name: 'role_proposal_answered_by' })
  @Column('uuid', { nullable: true })
  answeredByUserId!: string | null;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  /** The first privacy officer, while there was nobody else to ask. */
  @Column('boolean', { default: false }) nobodyElse!: boolean;
}

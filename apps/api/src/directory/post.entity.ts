import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Role } from '#domain/roles/roles';

/** What a member of staff does in one service. Rights come from the post, never from the user. */
@Entity({ schema: 'app' })
@Index('post_of_user', ['userId'])
@Index('post_in_service', ['serviceId'])
@Check(
  'post_role',
  `role IN ('nav_counsellor', 'school_counsellor', 'bup_clinician', 'municipal_worker', 'youth_coordinator', 'manager', 'system_admin', 'local_admin', 'privacy_officer', 'figures_steward')`,
)
export class Post {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'post_pk' }) id!: string;
  @ForeignKey('AppUser', { name: 'post_user' })
  @Column('uuid')
  userId!: string;
  @ForeignKey('Service', { name: 'post_service' })
  @Column('uuid')
  serviceId!: string;
  @Column('text') role!: Exclude<Role, 'young_person' | 'guardian'>;
  @Column('text') title!: string;
  @Column('daterange', { default: () => 'daterange(NULL, NULL)' }) valid!: string;
}

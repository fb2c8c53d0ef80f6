import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Category } from '#domain/category/categories';
import type { Role } from '#domain/roles/roles';

/** Who saw or was refused what, when and on what basis. Only grows, and only through app.write_log(). */
@Entity({ schema: 'app' })
@Index('access_log_of', ['youngPersonId', 'at'], { where: 'young_person_id IS NOT NULL' })
@Index('access_log_lists', ['youngPersonIds'], { type: 'gin', where: `young_person_ids <> '{}'` })
@Index('access_log_sign_ins', ['at'], {
  where: `action IN ('session.start', 'session.renew', 'session.end')`,
})
@Index('access_log_actor_at', ['actorUserId', 'at'])
@Unique('access_log_chain', ['chainKey', 'seq'])
@Check('access_log_allowed_has_basis', '(NOT allowed) OR (basis IS NOT NULL)')
@Check('access_log_refused_has_rule', 'allowed OR (rule IS NOT NULL)')
@Check('access_log_reason_of_a_person', `(young_person_id IS NULL) OR starts_with(reason, 'sealed:')`)
export class AccessLog {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'access_log_pk' })
  id!: string;
  /** The database's clock when the row's chain was locked for it. */
  @Column('timestamptz') at!: Date;
  @ForeignKey('AppUser', { name: 'access_log_actor' })
  @Column('uuid', { nullable: true })
  actorUserId!: string | null;
  @ForeignKey('Post', { name: 'access_log_post' })
  @Column('uuid', { nullable: true })
  actorPostId!: string | null;
  @ForeignKey('Service', { name: 'access_log_service' })
  @Column('uuid', { nullable: true })
  actorServiceId!: string | null;
  @Column('text', { nullable: true }) actorRole!: Role | null;
  @Column('uuid', { nullable: true }) youngPersonId!: string | null;
  @Column('uuid', { array: true, default: [] }) youngPersonIds!: string[];
  @Column('text') action!: string;
  @Column('text', { array: true, default: [] }) categories!: Category[];
  @Column('boolean') allowed!: boolean;
  @Column('text', { nullable: true }) basis!: string | null;
  @Column('text', { nullable: true }) rule!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('int', { default: 0 }) rowCount!: number;
  @Column('text') requestId!: string;
  @Column('text', { nullable: true }) sessionReference!: string | null;
  /** How surely the session knows who it is. */
  @Column('text', { nullable: true }) acr!: string | null;
  /** Where from, no closer than loopback, private or public. */
  @Column('text', { nullable: true }) ipClass!: string | null;
  @Column('text', { nullable: true }) appVersion!: string | null;
  @Column('text', { nullable: true }) purpose!: string | null;
  /** The young person whose chain the row is in; the actor's for a list; the one of nobody for the rest. */
  @Column('uuid') chainKey!: string;
  @Column('int') seq!: number;
  @Column('bytea') prev!: Buffer;
  @Column('bytea') hash!: Buffer;
}

import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A signed-in browser, by the SHA-256 of the secret in its cookie. */
@Entity({ schema: 'app' })
@Index('session_of_user', ['userId'], { where: 'ended_at IS NULL' })
@Check('session_digest_length', 'octet_length(digest) = 32')
@Check('session_not_longer_than_eight_hours', `expires_at <= (created_at + interval '08:00:00')`)
export class Session {
  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'session_pk' }) digest!: Buffer;
  @ForeignKey('AppUser', { name: 'session_user_fk' })
  @Column('uuid')
  userId!: string;
  @ForeignKey('Post', { name: 'session_post' })
  @Column('uuid', { nullable: true })
  postId!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') seenAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
}

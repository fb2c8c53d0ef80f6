import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A signed-in browser, by the SHA-256 of the secret in its cookie. */
@Entity({ schema: 'app' })
@Index('session_of_user', ['userId'], { where: 'ended_at IS NULL' })
@Index('session_of_provider_session', ['provider', 'providerSession'], { where: 'ended_at IS NULL' })
@Index('session_of_provider_subject', ['provider', 'providerSubject'], { where: 'ended_at IS NULL' })
@Check('session_level', `level IN ('substantial', 'high')`)
@Check('session_provider_form', `provider ~ '^[a-z][a-z0-9-]{0,39}$'`)
@Check(
  'session_provider_digests',
  'octet_length(provider_subject) = 32 AND octet_length(provider_session) = 32',
)
@Unique('session_id', ['id'])
@Check('session_began_how', `began_how IN ('sign_in', 'again')`)
@Check(
  'session_ended_how',
  `ended_how IN ('signed_out', 'elsewhere', 'renewed', 'provider', 'timed_out', 'left')`,
)
@Check('session_end_says_how', '(ended_at IS NULL) = (ended_how IS NULL)')
@Check('session_device', `browser ~ '^[a-z]{1,20}$' AND system ~ '^[a-z]{1,20}$'`)
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
  /** What the person knows it by; nothing can be done with it but to end it. */
  @Column('uuid', { default: () => 'uuidv7()' }) id!: string;
  @Column('text', { default: 'sign_in' }) beganHow!: string;
  @Column('text', { nullable: true }) endedHow!: string | null;
  /** Which make of browser and system, so that the person knows the own machines again. */
  @Column('text', { nullable: true }) browser!: string | null;
  @Column('text', { nullable: true }) system!: string | null;
  /** Who vouched for the person: `demo`, or a provider of the configuration. */
  @Column('text') provider!: string;
  @Column('text') level!: string;
  /** The provider's own word for how (acr). */
  @Column('text') method!: string;
  @Column('boolean') mfa!: boolean;
  /** When the person was last asked who they are. */
  @Column('timestamptz') authTime!: Date;
  /** SHA-256 of the provider's names for the person and for its own session: to end this one when that one ends. */
  @Column('bytea', { nullable: true }) providerSubject!: Buffer | null;
  @Column('bytea', { nullable: true }) providerSession!: Buffer | null;
  /** Needed to sign out at the provider. Sealed with the secret in the browser's cookie: nobody else can read it. */
  @Column('text', { nullable: true }) sealedIdToken!: string | null;
}

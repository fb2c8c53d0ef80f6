import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** A provider's message that somebody has signed out: heard once, so that it cannot be sent again by somebody else. */
@Entity({ schema: 'app' })
@Check('logout_token_seen_digest_length', 'octet_length(token_digest) = 32')
export class LogoutTokenSeen {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'logout_token_seen_pk' }) provider!: string;
  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'logout_token_seen_pk' }) tokenDigest!: Buffer;
  @Column('timestamptz', { default: () => 'app.clock()' }) seenAt!: Date;
}

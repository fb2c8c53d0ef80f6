import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** T03: who a verified identity is here. Made beforehand by an administrator, or by a code and a verified sign-in together. */
@Entity({ schema: 'app' })
@Index('identity_link_once', ['provider', 'keyKind', 'keyDigest'], {
  unique: true,
  where: 'ended_at IS NULL',
})
@Index('identity_link_of', ['userId'])
@Check('identity_link_provider', `provider IN ('idporten', 'helseid', 'feide', 'entra')`)
@Check('identity_link_key_kind', `key_kind IN ('pid', 'hpr', 'oid+tid')`)
@Check('identity_link_end_reason', '((length(end_reason) >= 1) AND (length(end_reason) <= 2000))')
@Check('identity_link_digest_length', 'octet_length(key_digest) = 32')
export class IdentityLink {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'identity_link_pk', default: () => 'uuidv7()' })
  id!: string;
  @ForeignKey('AppUser', { name: 'identity_link_user' })
  @Column('uuid')
  userId!: string;
  @Column('text') provider!: string;
  @Column('text') keyKind!: string;
  /** HMAC of the key: whoever reads the table cannot count up to an identity number. */
  @Column('bytea') keyDigest!: Buffer;
  @Column('timestamptz', { default: () => 'app.clock()' }) madeAt!: Date;
  @ForeignKey('AppUser', { name: 'identity_link_made_by' })
  @Column('uuid')
  madeByUserId!: string;
  @Column('boolean', { default: false }) madeByCode!: boolean;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  /** Why it let nobody in any more. */
  @Column('text', { nullable: true }) endReason!: string | null;
}

import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A code that an administrator gives to somebody, who uses it once together with a verified sign-in. */
@Entity({ schema: 'app' })
@Unique('link_code_once', ['digest'])
@Index('link_code_of', ['userId'])
@Check('link_code_digest_length', 'octet_length(digest) = 32')
@Check('link_code_not_longer_than_a_week', `expires_at <= (made_at + interval '7 days 00:01:00')`)
export class LinkCode {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'link_code_pk', default: () => 'uuidv7()' })
  id!: string;
  @ForeignKey('AppUser', { name: 'link_code_user' })
  @Column('uuid')
  userId!: string;
  @Column('bytea') digest!: Buffer;
  @ForeignKey('AppUser', { name: 'link_code_made_by' })
  @Column('uuid')
  madeByUserId!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) madeAt!: Date;
  @Column('timestamptz', { default: () => `(app.clock() + '7 days')` }) expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) usedAt!: Date | null;
}

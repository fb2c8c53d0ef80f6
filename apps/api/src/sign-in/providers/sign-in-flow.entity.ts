import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A sign-in on its way to a provider and back, by the SHA-256 of the secret in that browser's cookie. Used once. */
@Entity({ schema: 'app' })
@Index('sign_in_flow_began', ['beganAt'])
@Check('sign_in_flow_level', `level IN ('substantial', 'high')`)
@Check('sign_in_flow_digest_length', 'octet_length(digest) = 32')
@Check('sign_in_flow_verified', '(keys IS NULL) = (proof IS NULL)')
export class SignInFlow {
  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'sign_in_flow_pk' }) digest!: Buffer;
  @Column('text') provider!: string;
  /** What was asked for, and so the least that is taken. */
  @Column('text') level!: string;
  @Column('text') returnTo!: string;
  /** Set when somebody who is signed in shows once more who it is. */
  @Column('bytea', { nullable: true }) sessionDigest!: Buffer | null;
  @Column('timestamptz', { default: () => 'app.clock()' }) beganAt!: Date;
  @Column('timestamptz', { nullable: true }) usedAt!: Date | null;
  /** Of a verified sign-in that nobody is linked to, until a code has been given: HMACs and how, never who. */
  @Column('jsonb', { nullable: true }) keys!: object | null;
  @Column('jsonb', { nullable: true }) proof!: object | null;
}

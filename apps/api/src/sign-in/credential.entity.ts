import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** The Argon2id hash of a password. Only the sign-in functions read it. */
@Entity({ schema: 'app' })
export class Credential {
  @ForeignKey('AppUser', { name: 'credential_user' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'credential_pk' })
  userId!: string;
  @Column('text') passwordHash!: string;
  @Column('int', { default: 0 }) wrongTries!: number;
  @Column('timestamptz', { nullable: true }) slowUntil!: Date | null;
}

import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A request that was sent with a key of the client's own, for a day. */
@Entity({ schema: 'app' })
@Index('sent_request_at', ['at'])
export class SentRequest {
  @ForeignKey('AppUser', { name: 'sent_request_user' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'sent_request_pk' })
  userId!: string;
  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'sent_request_pk' })
  keyDigest!: Buffer;
  @Column('bytea') askedDigest!: Buffer;
  @Column('jsonb', { nullable: true }) answer!: unknown;
  @Column('timestamptz', { default: () => 'app.clock()' }) at!: Date;
}

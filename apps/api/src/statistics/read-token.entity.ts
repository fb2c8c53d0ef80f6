import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A client that reads approved figures with a token: its digest, who made it, and until when it opens anything. */
@Entity({ schema: 'figures' })
@Check('read_token_client', '(length(client) >= 1) AND (length(client) <= 100)')
@Check('read_token_hashed', 'octet_length(digest) = 32')
@Unique('read_token_digest', ['digest'])
export class ReadToken {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'read_token_pk' })
  id!: string;
  @Column('text') client!: string;
  @Column('bytea') digest!: Buffer;
  @Column('timestamptz', { default: () => 'app.clock()' }) madeAt!: Date;
  @Column('uuid') byUserId!: string;
  @Column('text') byName!: string;
  @Column('date') expiresOn!: string;
}

import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** From this moment the token opens nothing. */
@Entity({ schema: 'figures' })
export class ReadTokenEnd {
  @ForeignKey('ReadToken', { name: 'read_token_end_token' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'read_token_end_pk' })
  tokenId!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) endedAt!: Date;
  @Column('uuid') byUserId!: string;
  @Column('text') byName!: string;
}

import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A day on which a token was used. */
@Entity({ schema: 'figures' })
export class ReadTokenUse {
  @ForeignKey('ReadToken', { name: 'read_token_use_token' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'read_token_use_pk' })
  tokenId!: string;
  @PrimaryColumn('date', { primaryKeyConstraintName: 'read_token_use_pk' })
  day!: string;
}

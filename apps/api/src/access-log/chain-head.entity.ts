import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** The newest row of one chain of the log. */
@Entity({ schema: 'app' })
@Check('chain_head_hash_length', 'octet_length(hash) = 32')
export class ChainHead {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'chain_head_pk' }) chainKey!: string;
  @Column('int') seq!: number;
  @Column('bytea') hash!: Buffer;
  @Column('timestamptz') at!: Date;
}

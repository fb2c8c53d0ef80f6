import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A chain, or the beginning of one, that was dropped when its time was over: how long it was, and its last hash. Only grows. */
@Entity({ schema: 'app' })
@Unique('tombstone_once', ['chainKey', 'seq'])
export class Tombstone {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'tombstone_pk' })
  id!: string;
  @Column('uuid') chainKey!: string;
  @Column('int') seq!: number;
  @Column('bytea') hash!: Buffer;
  @Column('timestamptz') at!: Date;
  /** The rule of retention that it follows. */
  @Column('text') rule!: string;
  @Column('bytea') signature!: Buffer;
}

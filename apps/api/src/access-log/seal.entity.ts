import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The heads that changed in a minute, under one signed root. Only grows. */
@Entity({ schema: 'app' })
export class Seal {
  /** 1, 2, 3 … without a gap. */
  @PrimaryColumn('int', { primaryKeyConstraintName: 'seal_pk' }) id!: number;
  @Column('timestamptz') at!: Date;
  @Column('uuid', { array: true }) chains!: string[];
  @Column('int', { array: true }) seqs!: number[];
  @Column('bytea', { array: true }) heads!: Buffer[];
  @Column('bytea') root!: Buffer;
  @Column('bytea') prev!: Buffer;
  @Column('bytea') hash!: Buffer;
  @Column('bytea') signature!: Buffer;
}

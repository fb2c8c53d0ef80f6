import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** Figures counted for one quarter. */
@Entity({ schema: 'figures' })
@Check('snapshot_quarter', `quarter ~ '^[0-9]{4}Q[1-4]$'`)
@Unique('snapshot_once', ['quarter'])
export class Snapshot {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'snapshot_pk' }) id!: string;
  @Column('text') quarter!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) madeAt!: Date;
}

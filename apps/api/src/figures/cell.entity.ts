import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** One protected figure: rounded to five, or nothing when too few. */
@Entity({ schema: 'figures' })
@Check('cell_rounded', '((value % 5) = 0) AND (value >= 0)')
@Unique('cell_once', ['snapshotId', 'municipalityNumber', 'indicator', 'breakdown'])
export class Cell {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'cell_pk' }) id!: string;
  @ForeignKey('Snapshot', { name: 'cell_snapshot' })
  @Column('uuid')
  snapshotId!: string;
  @Column('text') municipalityNumber!: string;
  @Column('text') municipalityName!: string;
  @Column('text') indicator!: string;
  @Column('text') breakdown!: string;
  @Column('int', { nullable: true }) value!: number | null;
}

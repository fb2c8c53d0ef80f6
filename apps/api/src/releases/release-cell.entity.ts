import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A new one for each column: TypeORM writes the column's type into it. */
const key = () => ({ primaryKeyConstraintName: 'release_cell_pk' });

/** One of the smallest counts of a release, rounded. Everything shown is a sum of these. */
@Entity({ schema: 'figures' })
@Check('release_cell_rounded', '((value % 5) = 0) AND (value >= 0)')
export class ReleaseCell {
  @ForeignKey('Release', { name: 'release_cell_release' })
  @PrimaryColumn('uuid', key())
  releaseId!: string;
  @PrimaryColumn('text', key()) municipalityNumber!: string;
  @PrimaryColumn('text', key()) ageGroup!: string;
  @PrimaryColumn('text', key()) gender!: string;
  @PrimaryColumn('text', key()) status!: string;
  @Column('int') value!: number;
}

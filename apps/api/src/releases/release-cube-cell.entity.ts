import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A new one for each column: TypeORM writes the column's type into it. */
const key = () => ({ primaryKeyConstraintName: 'release_cube_cell_pk' });

/** A cell of one of a release's cubes beside the first, rounded; the labels stand in the order of the cube's dimensions. */
@Entity({ schema: 'figures' })
@Check('release_cube_cell_place', `place ~ '^([0-9]{2}|[0-9]{4})$'`)
@Check('release_cube_cell_rounded', '((value % 5) = 0) AND (value >= 0)')
export class ReleaseCubeCell {
  @ForeignKey('Release', { name: 'release_cube_cell_release' })
  @PrimaryColumn('uuid', key())
  releaseId!: string;
  @PrimaryColumn('text', key()) cube!: string;
  /** A county's two digits, or a municipality's four. */
  @PrimaryColumn('text', key()) place!: string;
  @PrimaryColumn('text', { ...key(), array: true }) labels!: string[];
  @Column('int') value!: number;
}

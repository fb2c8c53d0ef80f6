import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A new one for each column: TypeORM writes the column's type into it. */
const key = () => ({ primaryKeyConstraintName: 'release_place_pk' });

/** A municipality by its number and name, and its county's, as they were when the release was made. */
@Entity({ schema: 'figures' })
export class ReleasePlace {
  @ForeignKey('Release', { name: 'release_place_release' })
  @PrimaryColumn('uuid', key())
  releaseId!: string;
  @PrimaryColumn('text', key()) municipalityNumber!: string;
  @Column('text') municipalityName!: string;
  @Column('text', { default: '' }) countyName!: string;
}

import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { FloorLevel } from '#domain/release/floor';

/** A new one for each column: TypeORM writes the column's type into it. */
const key = () => ({ primaryKeyConstraintName: 'release_divided_pk' });

/** The places of a release that may be divided so far: what is not named is not. */
@Entity({ schema: 'figures' })
@Check('release_divided_level', `level IN ('whole', 'age', 'gender', 'age_gender', 'young')`)
export class ReleaseDivided {
  @ForeignKey('Release', { name: 'release_divided_release' })
  @PrimaryColumn('uuid', key())
  releaseId!: string;
  @PrimaryColumn('text', key()) level!: FloorLevel;
  @Column('text', { array: true }) places!: string[];
}

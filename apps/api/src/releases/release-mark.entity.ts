import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A new one for each column: TypeORM writes the column's type into it. */
const key = () => ({ primaryKeyConstraintName: 'release_mark_pk' });

/**
 * Says who is in a cell of a release so that nobody without the key of the figures can tell: a correction keeps cells in which the
 * same persons are as they were shown. The application never reads it.
 */
@Entity({ schema: 'figures' })
@Check('release_mark_shape', `mark ~ '^[0-9a-f]{32}$'`)
export class ReleaseMark {
  @ForeignKey('Release', { name: 'release_mark_release' })
  @PrimaryColumn('uuid', key())
  releaseId!: string;
  /** «first», a cube beside it, or «year» for how many a municipality's year counts. */
  @PrimaryColumn('text', key()) cube!: string;
  /** The place first, and then the labels of the cube. */
  @PrimaryColumn('text', { ...key(), array: true }) labels!: string[];
  @Column('text') mark!: string;
}

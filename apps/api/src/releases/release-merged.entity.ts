import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { MergedBecause } from '#domain/release/merged-bins';

/** A new one for each column: TypeORM writes the column's type into it. */
const key = () => ({ primaryKeyConstraintName: 'release_merged_pk' });

/** Bins of a cube that a release put together, in every place and for every reader. */
@Entity({ schema: 'figures' })
@Check('release_merged_several', 'cardinality(labels) >= 2')
@Check('release_merged_code', `"into" ~ '^[0-9]+(_to_[0-9]+|_or_more)$'`)
@Check('release_merged_because', `because IN ('alone', 'together', 'year', 'corrects')`)
export class ReleaseMerged {
  @ForeignKey('Release', { name: 'release_merged_release' })
  @PrimaryColumn('uuid', key())
  releaseId!: string;
  @PrimaryColumn('text', key()) cube!: string;
  @PrimaryColumn('text', key()) dimension!: string;
  /** The bins of the rules that it holds, in their order. */
  @Column('text', { array: true }) labels!: string[];
  /** Its own code, made of their ends. */
  @PrimaryColumn('text', key()) into!: string;
  @Column('text') because!: MergedBecause;
}

import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReleasePeriod } from '#domain/release/period';

/** How often figures come, and why. Never changed: a newer one stands instead. */
@Entity({ schema: 'figures' })
@Check('release_rhythm_covers', `covers IN ('quarter', 'half_year', 'year')`)
@Check('release_rhythm_reason', `btrim(reason) <> ''`)
export class ReleaseRhythm {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'release_rhythm_pk' })
  id!: string;
  @Column('text') covers!: ReleasePeriod;
  @Column('text') reason!: string;
  @Column('uuid') byUserId!: string;
  @Column('text') byName!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) setAt!: Date;
}

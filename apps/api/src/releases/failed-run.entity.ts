import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { FoundInRun, WhyNoRelease } from '#domain/release/failed-run';
import type { ReleasePeriod } from '#domain/release/period';

/** A run that made no release: why, and what the audit found, without a place or a number of persons. Never changed. */
@Entity({ schema: 'figures' })
@Check('failed_run_quarter', `quarter ~ '^[0-9]{4}Q[1-4]$'`)
@Check('failed_run_covers', `covers IN ('quarter', 'half_year', 'year')`)
@Check(
  'failed_run_because',
  `because IN ('audit', 'beside_earlier', 'not_comparable', 'year_does_not_fit', 'not_over', 'no_place', 'overlaps', 'too_often', 'covers_another', 'needs_reason', 'nothing_to_correct', 'stopped', 'broke')`,
)
@Check('failed_run_findings', `jsonb_typeof(findings) = 'array'`)
export class FailedRun {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'failed_run_pk' })
  id!: string;
  @Column('text') quarter!: string;
  @Column('text') covers!: ReleasePeriod;
  @Column('boolean') corrects!: boolean;
  @Column('text') because!: WhyNoRelease;
  @Column('jsonb') findings!: readonly FoundInRun[];
  @Column('timestamptz', { default: () => 'app.clock()' }) failedAt!: Date;
}

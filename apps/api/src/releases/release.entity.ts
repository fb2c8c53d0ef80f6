import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { ReleasePeriod } from '#domain/release/period';

/** A quarter's figures as they were frozen, and what was proved about them. */
@Entity({ schema: 'figures' })
@Check('release_quarter', `quarter ~ '^[0-9]{4}Q[1-4]$'`)
@Check('release_base', 'base >= 5')
@Check('release_correction_why', `(replaces_id IS NULL) = (reason = '')`)
@Check('release_covers', `covers IN ('quarter', 'half_year', 'year')`)
@Check(
  'release_covers_whole',
  `(covers = 'quarter') OR ((covers = 'half_year') AND (quarter ~ 'Q[24]$')) OR ((covers = 'year') AND (quarter ~ 'Q4$'))`,
)
@Exclusion(
  'release_no_overlap',
  'USING gist (figures.period_of(quarter, covers) WITH &&) WHERE ((replaces_id IS NULL))',
)
@Unique('release_replaced_once', ['replacesId'])
@Index('release_first', ['quarter'], { unique: true, where: 'replaces_id IS NULL' })
export class Release {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'release_pk' }) id!: string;
  @Column('text') quarter!: string;
  /** What it stands for; the quarter is the last of it. */
  @Column('text', { default: 'quarter' }) covers!: ReleasePeriod;
  @Column('date') cutOff!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) madeAt!: Date;
  /** Every figure is a multiple of this. */
  @Column('int') base!: number;
  @Column('text') solver!: string;
  /** Says which key the draw was made with, without the key. */
  @Column('text') keyMark!: string;
  /** How often an audit had it rounded anew. */
  @Column('int') mended!: number;
  /** How much the audit asked, without a finding. */
  @Column('jsonb') checked!: object;
  @ForeignKey('Release', { name: 'release_replaces' })
  @Column('uuid', { nullable: true })
  replacesId!: string | null;
  @Column('text') reason!: string;
  /** The public population that was asked what may be divided; without one nothing is. */
  @ForeignKey('Population', { name: 'release_population' })
  @Column('uuid', { nullable: true })
  populationId!: string | null;
  /** The versions of the definitions it was counted by. */
  @Column('text', { array: true, default: '{}' }) definitions!: string[];
}

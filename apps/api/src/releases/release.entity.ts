import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A quarter's figures as they were frozen, and what was proved about them. */
@Entity({ schema: 'figures' })
@Check('release_quarter', `quarter ~ '^[0-9]{4}Q[1-4]$'`)
@Check('release_base', 'base >= 5')
@Check('release_correction_why', `(replaces_id IS NULL) = (reason = '')`)
@Unique('release_replaced_once', ['replacesId'])
@Index('release_first', ['quarter'], { unique: true, where: 'replaces_id IS NULL' })
export class Release {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'release_pk' }) id!: string;
  @Column('text') quarter!: string;
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
}

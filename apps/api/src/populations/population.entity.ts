import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** The public population of a year, with its source. Never changed: a newer one stands instead. */
@Entity({ schema: 'figures' })
@Check('population_year', '(year >= 2000) AND (year <= 2100)')
@Check('population_sourced', `source <> ''`)
export class Population {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'population_pk' })
  id!: string;
  @Column('int') year!: number;
  @Column('text') source!: string;
  /** Of the file that was read. */
  @Column('text') digest!: string;
  @Column('uuid', { nullable: true }) byUserId!: string | null;
  @Column('text') byName!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) importedAt!: Date;
}

import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** A series that somebody else publishes, with its source. Never changed: a newer one replaces it. */
@Entity({ schema: 'figures' })
@Check('external_series_titled', `title <> ''`)
@Check('external_series_sourced', `source <> ''`)
@Check('external_series_unit', `unit IN ('percent', 'people')`)
@Check('external_series_takes_back', '(NOT taken_back) OR (replaces_id IS NOT NULL)')
@Unique('external_series_replaced_once', ['replacesId'])
export class ExternalSeries {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'external_series_pk' })
  id!: string;
  @Column('text') indicator!: string;
  @Column('text') title!: string;
  @Column('text') source!: string;
  @Column('text') address!: string;
  @Column('text') unit!: 'percent' | 'people';
  /** Of the file that was read. */
  @Column('text') digest!: string;
  @ForeignKey('ExternalSeries', { name: 'external_series_replaces' })
  @Column('uuid', { nullable: true })
  replacesId!: string | null;
  /** It takes back the one that it replaces, and says in `source` why. */
  @Column('boolean', { default: false }) takenBack!: boolean;
  @Column('uuid', { nullable: true }) byUserId!: string | null;
  @Column('text') byName!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) importedAt!: Date;
}

import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A new one for each column: TypeORM writes the column's type into it. */
const key = () => ({ primaryKeyConstraintName: 'external_value_pk' });

/** One value of a series: where, when, of what; or the sign that stands instead. */
@Entity({ schema: 'figures' })
@Check('external_value_place', `place ~ '^(0|[0-9]{2}|[0-9]{4})$'`)
@Check('external_value_period', `period ~ '^[0-9]{4}(Q[1-4]|-[0-9]{4})?$'`)
export class ExternalValue {
  @ForeignKey('ExternalSeries', { name: 'external_value_series' })
  @PrimaryColumn('uuid', key())
  seriesId!: string;
  @PrimaryColumn('text', key()) place!: string;
  @PrimaryColumn('text', key()) period!: string;
  @PrimaryColumn('text', key()) part!: string;
  @Column('text') partLabel!: string;
  @Column('numeric', { nullable: true }) value!: string | null;
  @Column('text') sign!: string;
}

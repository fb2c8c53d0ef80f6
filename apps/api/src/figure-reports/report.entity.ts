import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { ReportKind } from '#domain/statistics/report';

/** A report of a quarter, a half year or a year in one of its versions: which release it is about. */
@Entity({ schema: 'figures' })
@Check('report_kind', `kind IN ('quarter', 'half_year', 'year')`)
@Check('report_period', `period ~ '^[0-9]{4}(Q[1-4]|H[12])?$'`)
@Check('report_counted', 'version >= 1')
@Unique('report_version_once', ['kind', 'period', 'version'])
export class Report {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'report_pk' }) id!: string;
  @Column('text') kind!: ReportKind;
  @Column('text') period!: string;
  @Column('int') version!: number;
  @ForeignKey('Release', { name: 'report_of_release' })
  @Column('uuid')
  releaseId!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) preparedAt!: Date;
}

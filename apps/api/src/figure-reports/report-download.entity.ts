import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { ReportForm } from '#domain/statistics/report';

/** Somebody saved a report as a file. */
@Entity({ schema: 'figures' })
@Check('report_download_place', `place ~ '^([0-9]{4}|[0-9]{2}|0)$'`)
@Check('report_download_form', `form IN ('pdf', 'html', 'xlsx', 'csv', 'json-stat')`)
export class ReportDownload {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'report_download_pk' })
  id!: string;
  @ForeignKey('Report', { name: 'report_download_report' })
  @Column('uuid')
  reportId!: string;
  @Column('text') place!: string;
  @Column('text') form!: ReportForm;
  @Column('uuid') byUserId!: string;
  @Column('text') byName!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) savedAt!: Date;
}

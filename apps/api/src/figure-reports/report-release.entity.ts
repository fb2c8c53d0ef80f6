import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A frozen release that a report is made of: its own, and those of the quarters that it is compared with. */
@Entity({ schema: 'figures' })
export class ReportRelease {
  @ForeignKey('Report', { name: 'report_release_report' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'report_release_pk' })
  reportId!: string;
  @ForeignKey('Release', { name: 'report_release_release' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'report_release_pk' })
  releaseId!: string;
}

import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ReportDecision } from '#domain/child-welfare-report/report';
import { SealedText } from '../sealing/sealed-text.ts';

/** What the receiving service has done with a report. Nobody else reads it, whoever wrote the report included. */
@Entity({ schema: 'app' })
@Index('child_welfare_processing_of', ['youngPersonId'])
@Index('child_welfare_processing_to', ['receiverServiceId'])
@Check('child_welfare_processing_decision', `decision IN ('investigate', 'no_action', 'refer')`)
@Check(
  'child_welfare_processing_decided',
  `num_nonnulls(decision, decided_at, decided_by_post_id) IN (0, 3) AND ((reason IS NULL) OR (decision IS NOT NULL))
    AND ((decision = 'investigate') OR (decision IS NULL) OR (reason <> ''))`,
)
export class ChildWelfareProcessing {
  @ForeignKey('ChildWelfareReport', { name: 'child_welfare_processing_report' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'child_welfare_processing_pk' })
  reportId!: string;
  @ForeignKey('YoungPerson', { name: 'child_welfare_processing_young_person' })
  @Column('uuid', { nullable: true })
  youngPersonId!: string | null;
  @ForeignKey('Service', { name: 'child_welfare_processing_receiver' })
  @Column('uuid')
  receiverServiceId!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) receivedAt!: Date;
  @ForeignKey('Post', { name: 'child_welfare_processing_received_by' })
  @Column('uuid')
  receivedByPostId!: string;
  @Column('text', { nullable: true }) decision!: ReportDecision | null;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
  @ForeignKey('Post', { name: 'child_welfare_processing_decided_by' })
  @Column('uuid', { nullable: true })
  decidedByPostId!: string | null;
  @SealedText() @Column('text', { nullable: true }) reason!: string | null;
}

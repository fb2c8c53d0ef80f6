import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { ErasureCause } from '#domain/erasure/erasure';
import { SealedText } from '../sealing/sealed-text.ts';

/** One case of erasure, from why it was opened to refused, cancelled or shredded. */
@Entity({ schema: 'app' })
@Unique('erasure_case_of_one', ['id', 'youngPersonId'])
@ForeignKey('DataRequest', ['requestId', 'youngPersonId'], ['id', 'youngPersonId'], {
  name: 'erasure_case_request',
})
@Index('erasure_case_once', ['youngPersonId'], {
  unique: true,
  where: 'refused_at IS NULL AND cancelled_at IS NULL',
})
@Index('erasure_case_in', ['municipalityId', 'openedAt'])
@Check('erasure_case_cause', `cause IN ('request', 'retention', 'guardian')`)
@Check('erasure_case_refused_reason', `refused_reason <> ''`)
@Check('erasure_case_cancelled_reason', `cancelled_reason <> ''`)
@Check('erasure_case_one_end', `num_nonnulls(refused_at, cancelled_at, shredded_at) <= 1`)
@Check('erasure_case_refused_whole', `(refused_at IS NULL) = (refused_reason IS NULL)`)
@Check('erasure_case_cancelled_whole', `(cancelled_at IS NULL) = (cancelled_reason IS NULL)`)
@Check(
  'erasure_case_ended_whole',
  `(num_nonnulls(refused_at, cancelled_at) = 1) = (ended_by_user_id IS NOT NULL)`,
)
@Check(
  'erasure_case_after_grace',
  `shredded_at IS NULL OR (grace_ends_on IS NOT NULL AND (shredded_at AT TIME ZONE 'Europe/Oslo')::date >= grace_ends_on)`,
)
export class ErasureCase {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'erasure_case_pk' })
  id!: string;
  @ForeignKey('YoungPerson', { name: 'erasure_case_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @ForeignKey('Municipality', { name: 'erasure_case_municipality' })
  @Column('uuid')
  municipalityId!: string;
  @Column('text') cause!: ErasureCause;
  @Column('uuid', { nullable: true })
  requestId!: string | null;
  @Column('timestamptz', { default: () => 'app.clock()' }) openedAt!: Date;
  @ForeignKey('AppUser', { name: 'erasure_case_opened_by' })
  @Column('uuid')
  openedByUserId!: string;
  @Column('timestamptz', { nullable: true }) refusedAt!: Date | null;
  @SealedText() @Column('text', { nullable: true }) refusedReason!: string | null;
  @Column('timestamptz', { nullable: true }) cancelledAt!: Date | null;
  @SealedText() @Column('text', { nullable: true }) cancelledReason!: string | null;
  @ForeignKey('AppUser', { name: 'erasure_case_ended_by' })
  @Column('uuid', { nullable: true })
  endedByUserId!: string | null;
  @Column('date', { nullable: true }) graceEndsOn!: string | null;
  @Column('timestamptz', { nullable: true }) shreddedAt!: Date | null;
  /** The one transaction in which rows that only grow may go. */
  @Column('text', { nullable: true }) shreddedIn!: string | null;
}

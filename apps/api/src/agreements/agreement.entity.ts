import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { AgreementKind } from '#domain/agreement/agreement';

/** What two organisations have agreed on about the information they share. Ended earlier with a reason; never deleted. */
@Entity({ schema: 'app' })
@Index('agreement_of', ['organisationId'])
@Index('agreement_of_other', ['otherOrganisationId'])
@Check('agreement_kind', `kind IN ('joint_controllers', 'separate_controllers', 'processor')`)
@Check('agreement_covers', `length(covers) BETWEEN 1 AND 2000`)
@Check('agreement_signed_by', `length(signed_by) BETWEEN 1 AND 400`)
@Check('agreement_reference', `length(reference) BETWEEN 1 AND 200`)
@Check('agreement_two', `organisation_id <> other_organisation_id`)
@Check('agreement_bounded', `NOT isempty(valid) AND NOT lower_inf(valid)`)
@Check('agreement_ended_reason', `length(ended_reason) BETWEEN 1 AND 1000`)
@Check(
  'agreement_ended_whole',
  `num_nonnulls(ended_at, ended_reason, ended_by_user_id) IN (0, 3) AND (ended_at IS NULL OR NOT upper_inf(valid))`,
)
export class Agreement {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'agreement_pk' })
  id!: string;
  @ForeignKey('Organisation', { name: 'agreement_organisation' })
  @Column('uuid')
  organisationId!: string;
  @ForeignKey('Organisation', { name: 'agreement_other' })
  @Column('uuid')
  otherOrganisationId!: string;
  @Column('text') kind!: AgreementKind;
  @Column('text') covers!: string;
  @Column('text') signedBy!: string;
  @Column('text') reference!: string;
  @Column('daterange') valid!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) madeAt!: Date;
  @ForeignKey('AppUser', { name: 'agreement_made_by' })
  @Column('uuid')
  madeByUserId!: string;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  @Column('text', { nullable: true }) endedReason!: string | null;
  @ForeignKey('AppUser', { name: 'agreement_ended_by' })
  @Column('uuid', { nullable: true })
  endedByUserId!: string | null;
}

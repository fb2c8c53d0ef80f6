import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { ArchiveDecision } from '#domain/erasure/erasure';
import { SealedText } from '../sealing/sealed-text.ts';

/** What one controller has decided about its part of the case, once. Only grows. */
@Entity({ schema: 'app' })
@ForeignKey('ErasureCase', ['erasureId', 'youngPersonId'], ['id', 'youngPersonId'], {
  name: 'erasure_decision_case',
})
@Index('erasure_decision_of', ['youngPersonId'])
@Unique('erasure_decision_once', ['erasureId', 'organisationId'])
@Check('erasure_decision_decision', `decision IN ('transfer', 'nothing_kept')`)
@Check('erasure_decision_reason', `reason <> ''`)
@Check('erasure_decision_key', `(decision = 'transfer') = (public_key IS NOT NULL)`)
export class ErasureDecision {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'erasure_decision_pk' })
  id!: string;
  @Column('uuid')
  erasureId!: string;
  @ForeignKey('YoungPerson', { name: 'erasure_decision_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @ForeignKey('Organisation', { name: 'erasure_decision_organisation' })
  @Column('uuid')
  organisationId!: string;
  @Column('text') decision!: ArchiveDecision;
  @SealedText() @Column('text') reason!: string;
  /** Whom the package is sealed for. */
  @Column('text', { nullable: true }) publicKey!: string | null;
  @Column('timestamptz', { default: () => 'app.clock()' }) at!: Date;
  @ForeignKey('AppUser', { name: 'erasure_decision_by' })
  @Column('uuid')
  byUserId!: string;
}

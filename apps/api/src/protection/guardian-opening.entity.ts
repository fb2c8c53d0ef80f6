import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { SealedText } from '../sealing/sealed-text.ts';

/** Two who work with a protected child let one guardian in, one after the other. Moves only through functions. */
@Entity({ schema: 'app' })
@ForeignKey('Guardian', ['guardianId', 'youngPersonId'], ['id', 'youngPersonId'], {
  name: 'guardian_opening_guardian',
})
@Index('guardian_opening_of', ['youngPersonId'])
@Index('guardian_opening_once', ['guardianId'], { unique: true, where: 'ended_at IS NULL' })
@Check('guardian_opening_reason', `reason <> ''`)
@Check('guardian_opening_by_two', 'confirmed_by_user_id <> asked_by_user_id')
@Check('guardian_opening_confirmed', '(confirmed_at IS NULL) = (confirmed_by_user_id IS NULL)')
@Check('guardian_opening_ended', '(ended_at IS NULL) = (ended_by_user_id IS NULL)')
export class GuardianOpening {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'guardian_opening_pk' })
  id!: string;
  @ForeignKey('YoungPerson', { name: 'guardian_opening_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @Column('uuid')
  guardianId!: string;
  @SealedText() @Column('text') reason!: string;
  @ForeignKey('AppUser', { name: 'guardian_opening_asked_by' })
  @Column('uuid')
  askedByUserId!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) askedAt!: Date;
  @ForeignKey('AppUser', { name: 'guardian_opening_confirmed_by' })
  @Column('uuid', { nullable: true })
  confirmedByUserId!: string | null;
  @Column('timestamptz', { nullable: true }) confirmedAt!: Date | null;
  @ForeignKey('AppUser', { name: 'guardian_opening_ended_by' })
  @Column('uuid', { nullable: true })
  endedByUserId!: string | null;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
}

import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { ProtectionLevel } from '#domain/protection/levels';
import { SealedText } from '../sealing/sealed-text.ts';

/** A protected address, or another shielding, of one young person: from when until when. Moves only through functions. */
@Entity({ schema: 'app' })
@Index('protection_of', ['youngPersonId'])
@Index('protection_live', ['level', 'youngPersonId'], { where: 'upper_inf(during)' })
@Check(
  'protection_level',
  `level IN ('confidential', 'strictly_confidential', 'strictly_confidential_abroad', 'shielded')`,
)
@Check('protection_reason', `reason <> ''`)
@Check('protection_during_not_empty', '(NOT isempty(during)) AND (NOT lower_inf(during))')
@Check('protection_ended', 'upper_inf(during) = (ended_by_user_id IS NULL)')
@Unique('protection_once', ['youngPersonId', 'level', 'during'])
export class Protection {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'protection_pk' })
  id!: string;
  @ForeignKey('YoungPerson', { name: 'protection_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @Column('text') level!: ProtectionLevel;
  @Column('tstzrange') during!: string;
  @SealedText() @Column('text') reason!: string;
  @ForeignKey('AppUser', { name: 'protection_set_by' })
  @Column('uuid')
  setByUserId!: string;
  @ForeignKey('AppUser', { name: 'protection_ended_by' })
  @Column('uuid', { nullable: true })
  endedByUserId!: string | null;
  @SealedText() @Column('text', { nullable: true }) endedReason!: string | null;
}

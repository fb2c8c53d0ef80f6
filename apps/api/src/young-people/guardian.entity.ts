import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { SealedText } from '../sealing/sealed-text.ts';
import type { GuardianKind } from '#domain/consent/guardians';

/** Somebody who answers for the young person, and in what capacity. */
@Entity({ schema: 'app' })
@Unique('guardian_of_one', ['id', 'youngPersonId'])
@Index('guardian_of', ['youngPersonId'])
@Index('guardian_user_index', ['userId'])
@Check(
  'guardian_kind',
  `kind IN ('parental_responsibility', 'foster_parent', 'appointed_representative', 'child_welfare_custody', 'other_parent')`,
)
export class Guardian {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'guardian_pk' }) id!: string;
  @ForeignKey('YoungPerson', { name: 'guardian_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @ForeignKey('AppUser', { name: 'guardian_user' })
  @Column('uuid', { nullable: true })
  userId!: string | null;
  @SealedText() @Column('text') name!: string;
  @Column('text') kind!: GuardianKind;
  @SealedText() @Column('text', { default: '' }) contact!: string;
  @Column('text', { nullable: true }) nameIndex!: string | null;
  @Column('text', { nullable: true }) contactIndex!: string | null;
  @Column('daterange', { default: () => 'daterange(NULL, NULL)' }) valid!: string;
}

import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Language } from '#domain/language/languages';
import { SealedText } from '../sealing/sealed-text.ts';

/** Somebody who can sign in: staff, a young person or a guardian. */
@Entity({ schema: 'app' })
@Index('app_user_one_per_young_person', ['youngPersonId'], {
  unique: true,
  where: 'young_person_id IS NOT NULL',
})
@Index('app_user_imported', ['importId'], { where: 'import_id IS NOT NULL' })
@Check('app_user_kind', `kind IN ('staff', 'young_person', 'guardian')`)
@Check('app_user_young_person', `(kind = 'young_person') = (young_person_id IS NOT NULL)`)
@Check('app_user_language', `language IN ('nb', 'nn', 'en')`)
@Unique('app_user_username', ['username'])
export class AppUser {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'app_user_pk' }) id!: string;
  @Column('text') username!: string;
  @SealedText() @Column('text') name!: string;
  @Column('text') kind!: 'staff' | 'young_person' | 'guardian';
  @SealedText() @Column('text', { default: '' }) phone!: string;
  @SealedText() @Column('text', { default: '' }) email!: string;
  @ForeignKey('YoungPerson', { name: 'app_user_young_person_fk' })
  @Column('uuid', { nullable: true })
  youngPersonId!: string | null;
  @Column('boolean', { default: true }) active!: boolean;
  @Column('text', { nullable: true }) nameIndex!: string | null;
  @Column('text', { nullable: true }) surnameIndex!: string | null;
  @Column('text', { nullable: true }) phoneIndex!: string | null;
  @Column('text', { nullable: true }) language!: Language | null;
  /** Up to when a young person has seen what others did. */
  @Column('timestamptz', { nullable: true }) changesSeenAt!: Date | null;
  @Column('integer', { default: 1 }) version!: number;
  /** The list that an administrator read in, when it came with one. */
  @ForeignKey('UserImport', { name: 'app_user_import' })
  @Column('uuid', { nullable: true })
  importId!: string | null;
}

import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { SealedText } from '../sealing/sealed-text.ts';
import type { Language } from '#domain/language/languages';
import type { Answer } from '#domain/consent/answers';

/** What the young person or one guardian answered to a consent. */
@Index('consent_answer_of', ['youngPersonId'])
@Entity({ schema: 'app' })
@ForeignKey('Guardian', ['guardianId', 'youngPersonId'], ['id', 'youngPersonId'], {
  name: 'consent_answer_guardian',
})
@ForeignKey('Consent', ['consentId', 'youngPersonId'], ['id', 'youngPersonId'], {
  name: 'consent_answer_consent',
})
@Check('consent_answer_capacity', `capacity IN ('young_person', 'guardian')`)
@Check('consent_answer_answer', `answer IN ('yes', 'no', 'not_asked')`)
@Check('consent_answer_shown_in', `shown_in IN ('nb', 'nn', 'en')`)
@Check('consent_answer_shown', `(shown_in IS NULL) = (shown_text = '')`)
@Check('consent_answer_guardian_named', `(capacity = 'guardian') = (guardian_id IS NOT NULL)`)
@Unique('consent_answer_once', ['consentId', 'guardianId'])
export class ConsentAnswer {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'consent_answer_pk' })
  id!: string;
  @Column('uuid')
  consentId!: string;
  @ForeignKey('YoungPerson', { name: 'consent_answer_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @Column('text') capacity!: 'young_person' | 'guardian';
  @Column('uuid', { nullable: true })
  guardianId!: string | null;
  @Column('text') answer!: Answer;
  @SealedText() @Column('text', { default: '' }) note!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) at!: Date;
  @ForeignKey('AppUser', { name: 'consent_answer_by' })
  @Column('uuid')
  byUserId!: string;
  /** What stood on the page when it was answered, and in which of our languages; empty for older answers and when not asked. */
  @Column('text', { nullable: true }) shownIn!: Language | null;
  @SealedText() @Column('text', { default: '' }) shownText!: string;
}

import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { SealedText } from '../sealing/sealed-text.ts';

/** «Spør om dette»: what the young person asks the privacy officer about one line of the log. Only grows. */
@Entity({ schema: 'app' })
@Unique('privacy_question_of_one', ['id', 'youngPersonId'])
@Index('privacy_question_of', ['youngPersonId'])
@Index('privacy_question_to', ['municipalityId', 'askedAt'])
@Check('privacy_question_text', `text <> ''`)
export class PrivacyQuestion {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'privacy_question_pk' })
  id!: string;
  @ForeignKey('YoungPerson', { name: 'privacy_question_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @ForeignKey('Municipality', { name: 'privacy_question_municipality' })
  @Column('uuid')
  municipalityId!: string;
  @Column('uuid') accessLogId!: string;
  @Column('date') aboutDay!: string;
  @ForeignKey('AppUser', { name: 'privacy_question_about' })
  @Column('uuid', { nullable: true })
  aboutUserId!: string | null;
  @ForeignKey('Service', { name: 'privacy_question_service' })
  @Column('uuid', { nullable: true })
  aboutServiceId!: string | null;
  @Column('text') aboutAction!: string;
  @SealedText() @Column('text') text!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) askedAt!: Date;
  @Column('date') answerBy!: string;
}

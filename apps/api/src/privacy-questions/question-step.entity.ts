import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { SealedText } from '../sealing/sealed-text.ts';

/** What the privacy officer did with a question: asked the service, answered. Only grows. */
@Entity({ schema: 'app' })
@ForeignKey('PrivacyQuestion', ['questionId', 'youngPersonId'], ['id', 'youngPersonId'], {
  name: 'question_step_question',
})
@Index('question_step_of', ['questionId'])
@Index('question_step_one_answer', ['questionId'], { unique: true, where: `kind = 'answered'` })
@Check('question_step_kind', `kind IN ('service_asked', 'service_answered', 'answered')`)
@Check('question_step_text', `text <> ''`)
export class QuestionStep {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'question_step_pk' })
  id!: string;
  @Column('uuid')
  questionId!: string;
  @ForeignKey('YoungPerson', { name: 'question_step_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @ForeignKey('Municipality', { name: 'question_step_municipality' })
  @Column('uuid')
  municipalityId!: string;
  @Column('text') kind!: string;
  @SealedText() @Column('text') text!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) at!: Date;
  @ForeignKey('AppUser', { name: 'question_step_by' })
  @Column('uuid')
  byUserId!: string;
}

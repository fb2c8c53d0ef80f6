import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { SealedText } from '../sealing/sealed-text.ts';

/** The one answer to a request: done, or refused with why. Only grows. */
@Entity({ schema: 'app' })
@ForeignKey('DataRequest', ['requestId', 'youngPersonId'], ['id', 'youngPersonId'], {
  name: 'data_answer_request',
})
@Index('data_answer_of', ['youngPersonId'])
@Unique('data_answer_once', ['requestId'])
@Check('data_answer_answer', `answer IN ('done', 'refused')`)
@Check('data_answer_text', `text <> ''`)
export class DataAnswer {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'data_answer_pk' })
  id!: string;
  @Column('uuid')
  requestId!: string;
  @ForeignKey('YoungPerson', { name: 'data_answer_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @Column('text') answer!: 'done' | 'refused';
  @SealedText() @Column('text') text!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) at!: Date;
  @ForeignKey('AppUser', { name: 'data_answer_by' })
  @Column('uuid')
  byUserId!: string;
}

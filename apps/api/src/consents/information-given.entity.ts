import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { SealedText } from '../sealing/sealed-text.ts';

/** That the young person was told how the team works, and how. Only grows. */
@Entity({ schema: 'app' })
@Index('information_given_of', ['youngPersonId'])
@Check('information_given_how', `how <> ''`)
export class InformationGiven {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'information_given_pk' })
  id!: string;
  @ForeignKey('YoungPerson', { name: 'information_given_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @ForeignKey('Post', { name: 'information_given_by' })
  @Column('uuid')
  explainedByPostId!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) at!: Date;
  @SealedText() @Column('text') how!: string;
}

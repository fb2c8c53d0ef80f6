import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { SealedText } from '../sealing/sealed-text.ts';

/** The young person everything is about. */
@Entity({ schema: 'app' })
@Check('young_person_given_name', `given_name <> ''`)
@Check('young_person_family_name', `family_name <> ''`)
export class YoungPerson {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'young_person_pk' })
  id!: string;
  @ForeignKey('Municipality', { name: 'young_person_municipality' })
  @Column('uuid')
  municipalityId!: string;
  @SealedText() @Column('text') givenName!: string;
  @SealedText() @Column('text') familyName!: string;
  @Column('text', { nullable: true }) surnameIndex!: string | null;
  @Column('date') birthDate!: string;
  @Column('text', { default: 'nb' }) language!: string;
  @Column('boolean', { default: false }) needsInterpreter!: boolean;
  @SealedText() @Column('text', { default: '' }) preferredContact!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) createdAt!: Date;
  @Column('int', { default: 1 }) version!: number;
}

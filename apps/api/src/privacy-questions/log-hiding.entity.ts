import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { SealedText } from '../sealing/sealed-text.ts';

/** A decision that the young person does not see one line of the log until a date, and why. Only grows. */
@Entity({ schema: 'app' })
@Index('log_hiding_of', ['youngPersonId'])
@Check('log_hiding_reason', `reason <> ''`)
export class LogHiding {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'log_hiding_pk' })
  id!: string;
  @ForeignKey('YoungPerson', { name: 'log_hiding_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @ForeignKey('Municipality', { name: 'log_hiding_municipality' })
  @Column('uuid')
  municipalityId!: string;
  @Column('uuid') accessLogId!: string;
  @Column('date') hiddenUntil!: string;
  @SealedText() @Column('text') reason!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) decidedAt!: Date;
  @ForeignKey('AppUser', { name: 'log_hiding_by' })
  @Column('uuid')
  byUserId!: string;
}

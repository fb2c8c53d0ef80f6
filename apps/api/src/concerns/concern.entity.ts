import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { SealedText } from '../sealing/sealed-text.ts';
import type { ConcernLevel } from '#domain/concern/levels';

/** A worry, with whom it was talked over. Only grows. */
@Entity({ schema: 'app' })
@Index('concern_of', ['youngPersonId', 'at'])
@Check('concern_category', `category = 'basic'`)
@Check('concern_level', '(level >= 0) AND (level <= 3)')
@Check('concern_reason', `reason <> ''`)
export class Concern {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'concern_pk' }) id!: string;
  @ForeignKey('YoungPerson', { name: 'concern_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @ForeignKey('Service', { name: 'concern_owner' })
  @Column('uuid')
  ownerServiceId!: string;
  @Column('text', { default: 'basic' }) category!: 'basic';
  @Column('smallint') level!: ConcernLevel;
  @SealedText() @Column('text') reason!: string;
  @Column('boolean') youngPersonTold!: boolean;
  @SealedText() @Column('text') youngPersonToldNote!: string;
  @Column('boolean') guardiansTold!: boolean;
  @SealedText() @Column('text') guardiansToldNote!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) at!: Date;
  @ForeignKey('Post', { name: 'concern_by' })
  @Column('uuid')
  byPostId!: string;
}

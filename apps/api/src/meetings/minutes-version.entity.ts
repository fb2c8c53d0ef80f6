import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { SealedText } from '../sealing/sealed-text.ts';

/** A part of the minutes as it was shared, and as it was corrected: a correction is never silent. */
@Entity({ schema: 'app' })
@ForeignKey('MinutesSection', ['sectionId', 'youngPersonId'], ['id', 'youngPersonId'], {
  name: 'minutes_version_section',
})
@Index('minutes_version_of', ['youngPersonId'])
@Unique('minutes_version_once', ['sectionId', 'number'])
@Check('minutes_version_text', `text <> ''`)
export class MinutesVersion {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'minutes_version_pk' })
  id!: string;
  @ForeignKey('YoungPerson', { name: 'minutes_version_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @Column('uuid')
  sectionId!: string;
  @Column('integer') number!: number;
  @SealedText() @Column('text') text!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) at!: Date;
  @ForeignKey('Post', { name: 'minutes_version_by' })
  @Column('uuid')
  byPostId!: string;
}

import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Category } from '#domain/category/categories';
import { SealedText } from '../sealing/sealed-text.ts';

/** A part of the minutes of a meeting: of one category, by one writer, who alone reads it until it is shared. */
@Entity({ schema: 'app' })
@Unique('minutes_section_of_one', ['id', 'youngPersonId'])
@ForeignKey('Meeting', ['meetingId', 'youngPersonId'], ['id', 'youngPersonId'], {
  name: 'minutes_section_meeting',
})
@Index('minutes_section_of', ['youngPersonId'])
@Index('minutes_section_in', ['meetingId'])
@Check('minutes_section_category', `category IN ('basic', 'school', 'work_economy', 'health', 'family')`)
@Check('minutes_section_text', `(blanked_at IS NULL) = (text <> '')`)
@Check('minutes_section_blanked_reason', `blanked_reason <> ''`)
@Check(
  'minutes_section_blanked_with_trace',
  'num_nonnulls(blanked_at, blanked_reason, blanked_by_post_id) IN (0, 3)',
)
export class MinutesSection {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'minutes_section_pk' })
  id!: string;
  @ForeignKey('YoungPerson', { name: 'minutes_section_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @ForeignKey('Service', { name: 'minutes_section_owner' })
  @Column('uuid')
  ownerServiceId!: string;
  @Column('text') category!: Category;
  @Column('uuid')
  meetingId!: string;
  @SealedText() @Column('text') text!: string;
  @ForeignKey('Post', { name: 'minutes_section_written_by' })
  @Column('uuid')
  writtenByPostId!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) writtenAt!: Date;
  @Column('timestamptz', { nullable: true }) changedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) sharedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) blankedAt!: Date | null;
  @SealedText() @Column('text', { nullable: true }) blankedReason!: string | null;
  @ForeignKey('Post', { name: 'minutes_section_blanked_by' })
  @Column('uuid', { nullable: true })
  blankedByPostId!: string | null;
  @Column('integer', { default: 1 }) version!: number;
}

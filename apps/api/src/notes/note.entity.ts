import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { SealedText } from '../sealing/sealed-text.ts';
import type { Category } from '#domain/category/categories';
import type { DelayBasisCode } from '#domain/note/delay';
import type { Profession } from '#domain/note/profession';
import type { Audience } from '#domain/note/readers';

/** What a professional writes about a young person, and for whom. Blanked with a trace, never deleted. */
@Entity({ schema: 'app' })
@Unique('note_of_one', ['id', 'youngPersonId'])
@Index('note_of', ['youngPersonId', 'writtenAt'])
@Check('note_category', `category IN ('basic', 'school', 'work_economy', 'health', 'family')`)
@Check('note_audience', `audience IN ('service', 'profession', 'members', 'team')`)
@Check('note_text', 'length(text) <= 200000')
@Check('note_blanked_reason', `blanked_reason <> ''`)
@Check('note_delay_basis', `delay_basis IN ('health', 'child_welfare')`)
@Check('note_delay_reason', `delay_reason <> ''`)
@Check('note_health_is_locked', `(profession <> 'health') OR (audience = 'profession')`)
@Check('note_members_chosen', `(audience = 'members') = (cardinality(member_post_ids) > 0)`)
@Check('note_blank_has_no_text', `(blanked_at IS NULL) = (text <> '')`)
@Check('note_blanked_with_trace', 'num_nonnulls(blanked_at, blanked_reason, blanked_by_post_id) IN (0, 3)')
@Check(
  'note_delay_is_whole',
  'num_nonnulls(delay_basis, delay_reason, delayed_until, delayed_at, delayed_by_post_id) IN (0, 5)',
)
@Check('note_delay_ends', `delayed_until <= ((delayed_at AT TIME ZONE 'Europe/Oslo')::date + 90)`)
export class Note {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'note_pk' }) id!: string;
  @ForeignKey('YoungPerson', { name: 'note_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @ForeignKey('Service', { name: 'note_owner' })
  @Column('uuid')
  ownerServiceId!: string;
  @Column('text') category!: Category;
  @Column('text') audience!: Audience;
  @Column('text') profession!: Profession;
  @Column('uuid', { array: true, default: [] }) memberPostIds!: string[];
  @SealedText() @Column('text') text!: string;
  @ForeignKey('Post', { name: 'note_written_by' })
  @Column('uuid')
  writtenByPostId!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) writtenAt!: Date;
  @Column('timestamptz', { nullable: true }) changedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) blankedAt!: Date | null;
  @SealedText() @Column('text', { nullable: true }) blankedReason!: string | null;
  @ForeignKey('Post', { name: 'note_blanked_by' })
  @Column('uuid', { nullable: true })
  blankedByPostId!: string | null;
  @Column('text', { nullable: true }) delayBasis!: DelayBasisCode | null;
  @SealedText() @Column('text', { nullable: true }) delayReason!: string | null;
  @Column('date', { nullable: true }) delayedUntil!: string | null;
  @Column('timestamptz', { nullable: true }) delayedAt!: Date | null;
  @ForeignKey('Post', { name: 'note_delayed_by' })
  @Column('uuid', { nullable: true })
  delayedByPostId!: string | null;
  @Column('integer', { default: 1 }) version!: number;
}

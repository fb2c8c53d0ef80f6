import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { DueChoice } from '#domain/my-day/counts';
import type { RankReason } from '#domain/my-day/item-kinds';
import { SealedText } from '../../sealing/sealed-text.ts';

/** A way of looking at «Min dag» that somebody has given a name. Nobody else reads it. */
@Entity({ schema: 'app' })
@Index('day_filter_of', ['userId'])
@Index('day_filter_one_default', ['userId'], { unique: true, where: 'is_default' })
@Check('day_filter_name', `name <> ''`)
@Check(
  'day_filter_reasons',
  `reasons <@ ARRAY['life_and_safety', 'somebody_waits_for_your_answer', 'the_young_person_waits', 'the_law_or_a_deadline', 'soon_too_late', 'keeps_the_picture_true']`,
)
@Check('day_filter_due', `due IN ('any', 'over', 'week')`)
export class DayFilter {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'day_filter_pk' })
  id!: string;
  @ForeignKey('AppUser', { name: 'day_filter_user' })
  @Column('uuid')
  userId!: string;
  @SealedText() @Column('text') name!: string;
  @Column('text', { array: true }) reasons!: RankReason[];
  @Column('text') due!: DueChoice;
  @Column('boolean', { default: false }) isDefault!: boolean;
}

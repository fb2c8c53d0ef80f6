import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Category } from '#domain/category/categories';
import type { KnownDate } from '#domain/preparation/known-dates';
import type { PreparationStatus } from '#domain/preparation/verbs';
import { SealedText } from '../sealing/sealed-text.ts';

/** A step on the way to a known date: found by Laget, answered by the team. */
@Entity({ schema: 'app' })
@Index('preparation_of', ['youngPersonId'])
@Index('preparation_of_post', ['responsiblePostId'], { where: `status IN ('proposed', 'agreed')` })
@Unique('preparation_once', ['youngPersonId', 'kind', 'sourceId', 'code'])
@Check('preparation_category', `category IN ('basic', 'school', 'work_economy', 'health', 'family')`)
@Check(
  'preparation_kind',
  `kind IN ('turns_18', 'turns_30', 'end_of_lower_secondary', 'end_of_apprenticeship', 'end_of_measure')`,
)
@Check('preparation_status', `status IN ('proposed', 'agreed', 'left_out', 'done', 'lapsed')`)
@Check('preparation_before_the_date', 'due <= on_date')
@Check('preparation_left_out_has_reason', `(status = 'left_out') = (reason IS NOT NULL)`)
@Check('preparation_done_has_date', `(status = 'done') = (done_on IS NOT NULL)`)
@Check(
  'preparation_answered',
  `(num_nonnulls(answered_by_post_id, answered_at) IN (0, 2)) AND ((status IN ('proposed', 'lapsed')) OR (answered_at IS NOT NULL))`,
)
export class Preparation {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'preparation_pk' })
  id!: string;
  @ForeignKey('YoungPerson', { name: 'preparation_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @ForeignKey('Service', { name: 'preparation_owner' })
  @Column('uuid')
  ownerServiceId!: string;
  @Column('text') category!: Category;
  @Column('text') kind!: KnownDate;
  /** The activity or the measure whose last day it is; the young person for what follows from the date of birth. */
  @Column('uuid') sourceId!: string;
  @Column('date') onDate!: string;
  @Column('text') code!: string;
  @Column('date') due!: string;
  @Column('text') rulesVersion!: string;
  @ForeignKey('Post', { name: 'preparation_responsible' })
  @Column('uuid', { nullable: true })
  responsiblePostId!: string | null;
  @Column('text', { default: 'proposed' }) status!: PreparationStatus;
  @SealedText() @Column('text', { nullable: true }) reason!: string | null;
  @Column('date', { nullable: true }) doneOn!: string | null;
  @ForeignKey('Post', { name: 'preparation_answered_by' })
  @Column('uuid', { nullable: true })
  answeredByPostId!: string | null;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  @Column('int', { default: 1 }) version!: number;
}

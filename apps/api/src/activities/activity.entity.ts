import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { SealedText } from '../sealing/sealed-text.ts';
import type { ActivityKind, ActivityLevel, ActivitySource } from '#domain/activity/kinds';
import type { Category } from '#domain/category/categories';

/** What the young person does: work, school, a benefit. */
@Entity({ schema: 'app' })
@Index('activity_of', ['youngPersonId'])
@Check('activity_category', `category IN ('basic', 'school', 'work_economy', 'health', 'family')`)
@Check(
  'activity_kind',
  `kind IN ('employed', 'self_employed', 'apprentice', 'school', 'labour_market_measure', 'introduction_programme', 'kvp', 'registered_unemployed', 'sick_leave', 'aap', 'disability_benefit', 'other')`,
)
@Check(
  'activity_level',
  `level IN ('lower_secondary', 'upper_secondary', 'folk_high_school', 'vocational_college', 'university', 'under_50000', 'from_50000')`,
)
@Check(
  'activity_level_of_its_kind',
  `CASE kind WHEN 'school' THEN COALESCE(level NOT IN ('under_50000', 'from_50000'), true) WHEN 'self_employed' THEN COALESCE(level IN ('under_50000', 'from_50000'), false) ELSE level IS NULL END`,
)
@Check(
  'activity_completed_when_ended',
  `(completed IS NULL) OR ((kind IN ('school', 'apprentice')) AND (NOT upper_inf(during)))`,
)
@Check('activity_during', '(NOT isempty(during)) AND (NOT lower_inf(during))')
@Check('activity_source', `source IN ('told', 'service', 'import')`)
export class Activity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'activity_pk' }) id!: string;
  @ForeignKey('YoungPerson', { name: 'activity_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @ForeignKey('Service', { name: 'activity_owner' })
  @Column('uuid')
  ownerServiceId!: string;
  @Column('text') category!: Category;
  @Column('text') kind!: ActivityKind;
  /** Which school, or what a business brings in. */
  @Column('text', { nullable: true }) level!: ActivityLevel | null;
  /** Whether an education that ended was completed. */
  @Column('boolean', { nullable: true }) completed!: boolean | null;
  @SealedText() @Column('text', { default: '' }) detail!: string;
  @Column('daterange') during!: string;
  @Column('text') source!: ActivitySource;
  @Column('date') confirmedOn!: string;
  @Column('int', { default: 1 }) version!: number;
}

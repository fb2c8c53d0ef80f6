import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { SealedText } from '../sealing/sealed-text.ts';
import type { ActivityKind, ActivitySource } from '#domain/activity/kinds';
import type { Category } from '#domain/category/categories';

/** What the young person does: work, school, a benefit. */
@Entity({ schema: 'app' })
@Index('activity_of', ['youngPersonId'])
@Check('activity_category', `category IN ('basic', 'school', 'work_economy', 'health', 'family')`)
@Check(
  'activity_kind',
  `kind IN ('employed', 'apprentice', 'school', 'labour_market_measure', 'introduction_programme', 'kvp', 'registered_unemployed', 'sick_leave', 'aap', 'disability_benefit', 'other')`,
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
  @SealedText() @Column('text', { default: '' }) detail!: string;
  @Column('daterange') during!: string;
  @Column('text') source!: ActivitySource;
  @Column('date') confirmedOn!: string;
  @Column('int', { default: 1 }) version!: number;
}

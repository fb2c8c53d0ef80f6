import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { SealedText } from '../sealing/sealed-text.ts';
import type { Category } from '#domain/category/categories';
import type { AcuteDecision as Decision } from '#domain/mapping/acute';
import type { Area } from '#domain/mapping/areas';

/** What was decided at once when an area was acute. Only grows. */
@Entity({ schema: 'app' })
@ForeignKey('Mapping', ['mappingId', 'youngPersonId'], ['id', 'youngPersonId'], {
  name: 'acute_decision_mapping',
})
@Index('acute_decision_of', ['youngPersonId'])
@Index('acute_decision_in', ['mappingId'])
@Check('acute_decision_category', `category IN ('basic', 'school', 'work_economy', 'health', 'family')`)
@Check('acute_decision_some', 'cardinality(decisions) > 0')
export class AcuteDecision {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'acute_decision_pk' })
  id!: string;
  @ForeignKey('YoungPerson', { name: 'acute_decision_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @ForeignKey('Service', { name: 'acute_decision_owner' })
  @Column('uuid')
  ownerServiceId!: string;
  @Column('text') category!: Category;
  @Column('uuid')
  mappingId!: string;
  @Column('text') area!: Area;
  @Column('text', { array: true }) decisions!: Decision[];
  @SealedText() @Column('text', { default: '' }) reason!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) at!: Date;
  @ForeignKey('Post', { name: 'acute_decision_by' })
  @Column('uuid')
  byPostId!: string;
}

import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Category } from '#domain/category/categories';
import type { Correctable, DataRequestKind } from '#domain/data-request/kinds';
import { SealedText } from '../sealing/sealed-text.ts';

/** What the young person asks for about the own information; a correction is about one record. Only grows. */
@Entity({ schema: 'app' })
@Unique('data_request_of_one', ['id', 'youngPersonId'])
@Index('data_request_of', ['youngPersonId'])
@Index('data_request_to', ['municipalityId', 'askedAt'])
@Index('data_request_to_service', ['ownerServiceId'])
@Check('data_request_kind', `kind IN ('correction', 'restriction', 'erasure')`)
@Check('data_request_category', `category IN ('basic', 'school', 'work_economy', 'health', 'family')`)
@Check(
  'data_request_item_kind',
  `item_kind IN ('person', 'concern', 'goal', 'measure', 'mapping', 'transition', 'activity', 'note')`,
)
@Check('data_request_text', `text <> ''`)
@Check(
  'data_request_about',
  `num_nonnulls(owner_service_id, category, item_kind, item_id) = CASE kind WHEN 'correction' THEN 4 ELSE 0 END`,
)
export class DataRequest {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'data_request_pk' })
  id!: string;
  @ForeignKey('YoungPerson', { name: 'data_request_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @ForeignKey('Municipality', { name: 'data_request_municipality' })
  @Column('uuid')
  municipalityId!: string;
  @Column('text') kind!: DataRequestKind;
  @ForeignKey('Service', { name: 'data_request_owner' })
  @Column('uuid', { nullable: true })
  ownerServiceId!: string | null;
  @Column('text', { nullable: true }) category!: Category | null;
  @Column('text', { nullable: true }) itemKind!: Correctable | null;
  @Column('uuid', { nullable: true }) itemId!: string | null;
  @SealedText() @Column('text') text!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) askedAt!: Date;
  @ForeignKey('AppUser', { name: 'data_request_by' })
  @Column('uuid')
  askedByUserId!: string;
  @Column('date') answerBy!: string;
}

import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { SealedText } from '../sealing/sealed-text.ts';
import type { Category } from '#domain/category/categories';
import type { Answer } from '#domain/mapping/answers';
import type { Area } from '#domain/mapping/areas';

/** How one area of life is, in the young person’s own words. */
@Entity({ schema: 'app' })
@ForeignKey('Mapping', ['mappingId', 'youngPersonId'], ['id', 'youngPersonId'], {
  name: 'mapping_answer_mapping',
})
@Index('mapping_answer_of', ['youngPersonId'])
@Check('mapping_answer_category', `category IN ('basic', 'school', 'work_economy', 'health', 'family')`)
@Check('mapping_answer_answer', `answer IN ('not_talked', 'fine', 'some', 'serious', 'acute')`)
@Unique('mapping_answer_once', ['mappingId', 'area'])
export class MappingAnswer {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'mapping_answer_pk' })
  id!: string;
  @ForeignKey('YoungPerson', { name: 'mapping_answer_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @ForeignKey('Service', { name: 'mapping_answer_owner' })
  @Column('uuid')
  ownerServiceId!: string;
  @Column('text') category!: Category;
  @Column('uuid')
  mappingId!: string;
  @Column('text') area!: Area;
  @Column('text') answer!: Answer;
  @SealedText() @Column('text', { default: '' }) ownWords!: string;
  @SealedText() @Column('text', { default: '' }) note!: string;
  @SealedText() @Column('text', { default: '' }) strengths!: string;
  @SealedText() @Column('text', { nullable: true }) leftReason!: string | null;
  @ForeignKey('Post', { name: 'mapping_answer_by' })
  @Column('uuid')
  answeredByPostId!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) answeredAt!: Date;
  @Column('int', { default: 1 }) version!: number;
}

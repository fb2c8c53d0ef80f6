import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Category } from '#domain/category/categories';
import type { Area } from '#domain/mapping/areas';
import type { OwnAnswer } from '#domain/mapping/own-part';
import { SealedText } from '../sealing/sealed-text.ts';

/** What the young person answered alone about one area, in own words. */
@Entity({ schema: 'app' })
@ForeignKey('OwnPart', ['ownPartId', 'youngPersonId'], ['id', 'youngPersonId'], {
  name: 'own_part_answer_part',
})
@Index('own_part_answer_of', ['youngPersonId'])
@Unique('own_part_answer_once', ['ownPartId', 'area'])
@Check('own_part_answer_category', `category IN ('basic', 'school', 'work_economy', 'health', 'family')`)
@Check('own_part_answer_answer', `answer IN ('not_talked', 'fine', 'some', 'serious')`)
export class OwnPartAnswer {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'own_part_answer_pk' })
  id!: string;
  @ForeignKey('YoungPerson', { name: 'own_part_answer_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @ForeignKey('Service', { name: 'own_part_answer_owner' })
  @Column('uuid')
  ownerServiceId!: string;
  @Column('text') category!: Category;
  @Column('uuid')
  ownPartId!: string;
  @Column('text') area!: Area;
  @Column('text') answer!: OwnAnswer;
  @SealedText() @Column('text', { default: '' }) ownWords!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) answeredAt!: Date;
}

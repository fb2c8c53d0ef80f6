import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Category } from '#domain/category/categories';

/** The young person is asked to fill in an own part of a mapping beforehand, and gives it to those who map together. */
@Entity({ schema: 'app' })
@Unique('own_part_of_one', ['id', 'youngPersonId'])
@ForeignKey('Mapping', ['mappingId', 'youngPersonId'], ['id', 'youngPersonId'], { name: 'own_part_mapping' })
@Index('own_part_of', ['youngPersonId'])
@Unique('own_part_once', ['mappingId'])
@Check('own_part_category', `category = 'basic'`)
export class OwnPart {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'own_part_pk' })
  id!: string;
  @ForeignKey('YoungPerson', { name: 'own_part_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @ForeignKey('Service', { name: 'own_part_owner' })
  @Column('uuid')
  ownerServiceId!: string;
  @Column('text', { default: 'basic' }) category!: Category;
  @Column('uuid')
  mappingId!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) invitedAt!: Date;
  @ForeignKey('Post', { name: 'own_part_invited_by' })
  @Column('uuid')
  invitedByPostId!: string;
  @Column('timestamptz', { nullable: true }) sentAt!: Date | null;
}

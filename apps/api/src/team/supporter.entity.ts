import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { SealedText } from '../sealing/sealed-text.ts';

/** Somebody outside the services whom the young person leans on. */
@Entity({ schema: 'app' })
@Unique('supporter_of_one', ['id', 'youngPersonId'])
@Index('supporter_of', ['youngPersonId'])
@Check('supporter_category', `category = 'basic'`)
@Check('supporter_name', `name <> ''`)
export class Supporter {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'supporter_pk' }) id!: string;
  @ForeignKey('YoungPerson', { name: 'supporter_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @ForeignKey('Service', { name: 'supporter_owner' })
  @Column('uuid')
  ownerServiceId!: string;
  @Column('text', { default: 'basic' }) category!: 'basic';
  @SealedText() @Column('text') name!: string;
  @SealedText() @Column('text') relation!: string;
  @SealedText() @Column('text', { default: '' }) contact!: string;
  @Column('daterange') during!: string;
}

import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { SealedText } from '../sealing/sealed-text.ts';

/** How it is, in the young person's own answers: read by the young person and nobody else. One row a day. */
@Entity({ schema: 'app' })
@Unique('quality_of_life_once_a_day', ['youngPersonId', 'onDay'])
export class QualityOfLife {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'quality_of_life_pk' })
  id!: string;
  @ForeignKey('YoungPerson', { name: 'quality_of_life_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @Column('date', { default: () => 'app.today()' }) onDay!: string;
  @SealedText() @Column('text', { default: '' }) satisfaction!: string;
  @SealedText() @Column('text', { default: '' }) meaning!: string;
  @SealedText() @Column('text', { default: '' }) mastery!: string;
  @SealedText() @Column('text', { default: '' }) safety!: string;
  @SealedText() @Column('text', { default: '' }) belonging!: string;
  @SealedText() @Column('text', { default: '' }) everyday!: string;
  @SealedText() @Column('text', { default: '' }) home!: string;
  @SealedText() @Column('text', { default: '' }) money!: string;
}

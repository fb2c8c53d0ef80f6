import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { SealedText } from '../sealing/sealed-text.ts';

/** What the young person answers about immigrant background, for figures alone: read by the young person and nobody else. */
@Entity({ schema: 'app' })
@Unique('immigrant_background_once', ['youngPersonId'])
@Check('immigrant_background_answered', `answer <> ''`)
export class ImmigrantBackground {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'immigrant_background_pk' })
  id!: string;
  @ForeignKey('YoungPerson', { name: 'immigrant_background_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @SealedText() @Column('text') answer!: string;
}

import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { SealedText } from '../sealing/sealed-text.ts';

/** A national identity number: found by its blind index, sealed for the few who must see it. The application reads neither. */
@Entity({ schema: 'app' })
@Index('identity_number_of', ['youngPersonId'])
@Check('identity_number_there', `number <> ''`)
@Check('identity_number_blind', `blind_index ~ '^[0-9a-f]{64}$'`)
@Check('identity_number_gender', `gender IN ('female', 'male', 'unstated')`)
@Unique('identity_number_once', ['blindIndex'])
export class IdentityNumber {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'identity_number_pk' })
  id!: string;
  @ForeignKey('YoungPerson', { name: 'identity_number_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @Column('text') blindIndex!: string;
  /** Which of the index keys it was made with. */
  @Column('int') biV!: number;
  @SealedText() @Column('text') number!: string;
  /** As the number says it, for figures only. */
  @Column('text', { default: 'unstated' }) gender!: string;
  @Column('daterange', { default: () => 'daterange(NULL, NULL)' }) valid!: string;
}

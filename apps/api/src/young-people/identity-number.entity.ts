import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** An eleven-digit national identity number. Kept apart: the application cannot read it. */
@Entity({ schema: 'app' })
@Index('identity_number_of', ['youngPersonId'])
@Check('identity_number_form', `number ~ '^[0-9]{11}$'`)
@Unique('identity_number_once', ['number'])
export class IdentityNumber {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'identity_number_pk' })
  id!: string;
  @ForeignKey('YoungPerson', { name: 'identity_number_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @Column('text') number!: string;
  @Column('daterange', { default: () => 'daterange(NULL, NULL)' }) valid!: string;
}

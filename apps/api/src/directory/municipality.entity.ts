import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A municipality by its four-digit number (SSB), and the child welfare phone that is open day and night. */
@Entity({ schema: 'app' })
@Check('municipality_number_form', `number ~ '^[0-9]{4}$'`)
@Unique('municipality_number', ['number'])
export class Municipality {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'municipality_pk' })
  id!: string;
  @Column('text') number!: string;
  @Column('text') name!: string;
  @Column('text') county!: string;
  @Column('text') childWelfarePhone!: string;
}

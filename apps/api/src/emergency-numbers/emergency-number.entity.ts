import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { EmergencyContact } from '#domain/mapping/acute';

/** A municipality's number from then on. Only grows: the newest row stands, and all of them are the history. */
@Entity({ schema: 'app' })
@Index('emergency_number_of', ['municipalityId', 'contact', 'id'])
@Check(
  'emergency_number_contact',
  `contact IN ('police', 'ambulance', 'out_of_hours_doctor', 'child_welfare_emergency', 'children_alarm_line', 'crisis_centre', 'municipal_emergency_help')`,
)
@Check('emergency_number_form', `number = '' OR number ~ '^[+]?[0-9][0-9 ]{2,19}$'`)
@Check('emergency_number_reason', `reason <> ''`)
export class EmergencyNumber {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'emergency_number_pk' })
  id!: string;
  @ForeignKey('Municipality', { name: 'emergency_number_municipality' })
  @Column('uuid')
  municipalityId!: string;
  @Column('text') contact!: EmergencyContact;
  @Column('text') number!: string;
  @Column('text') reason!: string;
  @ForeignKey('AppUser', { name: 'emergency_number_by' })
  @Column('uuid')
  byUserId!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) at!: Date;
}

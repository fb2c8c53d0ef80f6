import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What was done about an incident. Only grows. */
@Entity({ schema: 'app' })
@Index('incident_step_of', ['incidentId'])
@Index('incident_step_closed_once', ['incidentId'], { unique: true, where: `kind = 'closed'` })
@Check(
  'incident_step_kind',
  `kind IN ('authority_told', 'not_reportable', 'people_told', 'measure', 'closed')`,
)
@Check('incident_step_text', `length(text) BETWEEN 1 AND 4000`)
export class IncidentStep {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'incident_step_pk' })
  id!: string;
  @ForeignKey('Incident', { name: 'incident_step_incident' })
  @Column('uuid')
  incidentId!: string;
  @ForeignKey('Organisation', { name: 'incident_step_organisation' })
  @Column('uuid')
  organisationId!: string;
  @Column('text') kind!: string;
  @Column('text') text!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) at!: Date;
  @ForeignKey('AppUser', { name: 'incident_step_by' })
  @Column('uuid')
  byUserId!: string;
}

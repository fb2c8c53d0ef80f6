import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What was done to end a closeness: asked, kept or ended, by whom and why. Only grows; never says which young person. */
@Entity({ schema: 'app' })
@Index('staff_relation_step_of', ['relationId'])
@Index('staff_relation_step_ended_once', ['relationId'], { unique: true, where: `kind = 'ended'` })
@Check('staff_relation_step_kind', `kind IN ('end_asked', 'kept', 'ended')`)
@Check('staff_relation_step_reason', `(reason <> '') AND (length(reason) <= 20000)`)
export class StaffRelationStep {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'staff_relation_step_pk' })
  id!: string;
  @ForeignKey('StaffRelation', { name: 'staff_relation_step_relation' })
  @Column('uuid')
  relationId!: string;
  @Column('text') kind!: string;
  @Column('text') reason!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) at!: Date;
  @ForeignKey('AppUser', { name: 'staff_relation_step_by' })
  @Column('uuid')
  byUserId!: string;
}

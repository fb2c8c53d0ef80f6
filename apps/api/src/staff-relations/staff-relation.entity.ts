import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { StaffRelationKind } from '#domain/protection/relations';

/** Somebody who works here has said to be too close to somebody. Ends by a dated step; shown to the one who said it alone. */
@Entity({ schema: 'app' })
@Check(
  'staff_relation_kind',
  `kind IN ('self', 'parent', 'child', 'sibling', 'partner', 'common_child', 'impartiality')`,
)
@Index('staff_relation_blind_index', ['blindIndex'], { where: 'young_person_id IS NULL' })
@Check('staff_relation_blind', `blind_index ~ '^[0-9a-f]{64}$'`)
@Check('staff_relation_note', 'length(note) <= 20000')
@Check('staff_relation_to_one', 'num_nonnulls(young_person_id, blind_index) > 0')
@Check('staff_relation_why', `(kind <> 'impartiality') OR (note <> '')`)
@Index('staff_relation_once', ['userId', 'youngPersonId', 'blindIndex'], {
  unique: true,
  where: 'ended_at IS NULL',
})
export class StaffRelation {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'staff_relation_pk' })
  id!: string;
  @ForeignKey('AppUser', { name: 'staff_relation_user' })
  @Column('uuid')
  userId!: string;
  @Column('text') kind!: StaffRelationKind;
  @ForeignKey('YoungPerson', { name: 'staff_relation_young_person' })
  @Column('uuid', { nullable: true })
  youngPersonId!: string | null;
  @Column('text', { nullable: true }) blindIndex!: string | null;
  @Column('text', { default: '' }) note!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) declaredAt!: Date;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
}

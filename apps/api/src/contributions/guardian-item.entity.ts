import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** One item that the young person has opened to one guardian. */
@Entity({ schema: 'app' })
@Check('guardian_item_kind', `item_kind IN ('goal', 'measure', 'contribution')`)
export class GuardianItem {
  @ForeignKey('Guardian', { name: 'guardian_item_guardian' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'guardian_item_pk' })
  guardianId!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'guardian_item_pk' }) itemKind!:
    | 'goal'
    | 'measure'
    | 'contribution';
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'guardian_item_pk' }) itemId!: string;
  @ForeignKey('YoungPerson', { name: 'guardian_item_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) at!: Date;
}

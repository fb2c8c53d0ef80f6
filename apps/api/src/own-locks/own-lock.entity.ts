import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What the young person keeps from one service or one guardian. Without a contribution: all own words. */
@Entity({ schema: 'app' })
@ForeignKey('Guardian', ['guardianId', 'youngPersonId'], ['id', 'youngPersonId'], {
  name: 'own_lock_guardian',
})
@ForeignKey('Contribution', ['contributionId', 'youngPersonId'], ['id', 'youngPersonId'], {
  name: 'own_lock_contribution',
})
@Index('own_lock_of', ['youngPersonId'])
@Index('own_lock_against_service', ['serviceId'], { where: 'ended_at IS NULL' })
@Check('own_lock_against_one', 'num_nonnulls(service_id, guardian_id) = 1')
@Check('own_lock_guardian_item_by_item', '(guardian_id IS NULL) OR (contribution_id IS NOT NULL)')
export class OwnLock {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'own_lock_pk' }) id!: string;
  @ForeignKey('YoungPerson', { name: 'own_lock_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @Column('uuid', { nullable: true })
  contributionId!: string | null;
  @ForeignKey('Service', { name: 'own_lock_service' })
  @Column('uuid', { nullable: true })
  serviceId!: string | null;
  @Column('uuid', { nullable: true })
  guardianId!: string | null;
  @Column('timestamptz', { default: () => 'app.clock()' }) at!: Date;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
}

import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A service, or (neither) the young person, has opened the minutes. */
@Entity({ schema: 'app' })
@ForeignKey('Meeting', ['meetingId', 'youngPersonId'], ['id', 'youngPersonId'], {
  name: 'minutes_receipt_meeting',
})
@Index('minutes_receipt_of', ['youngPersonId'])
@Index('minutes_receipt_in', ['meetingId'])
@Check('minutes_receipt_who', '(service_id IS NULL) = (post_id IS NULL)')
export class MinutesReceipt {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'minutes_receipt_pk' })
  id!: string;
  @ForeignKey('YoungPerson', { name: 'minutes_receipt_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @Column('uuid')
  meetingId!: string;
  @ForeignKey('Service', { name: 'minutes_receipt_service' })
  @Column('uuid', { nullable: true })
  serviceId!: string | null;
  @ForeignKey('Post', { name: 'minutes_receipt_post' })
  @Column('uuid', { nullable: true })
  postId!: string | null;
  @Column('timestamptz', { default: () => 'app.clock()' }) seenAt!: Date;
}

import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Every role granted or ended, every account opened or closed, by whoever did it. Only grows. */
@Entity({ schema: 'app' })
@Index('role_change_of_service', ['serviceId', 'at'])
@Check('role_change_what', `what IN ('granted', 'changed', 'ended', 'account_opened', 'account_closed')`)
export class RoleChange {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'role_change_pk' })
  id!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) at!: Date;
  @ForeignKey('AppUser', { name: 'role_change_by' })
  @Column('uuid', { nullable: true })
  byUserId!: string | null;
  @ForeignKey('AppUser', { name: 'role_change_user' })
  @Column('uuid')
  userId!: string;
  @ForeignKey('Service', { name: 'role_change_service' })
  @Column('uuid', { nullable: true })
  serviceId!: string | null;
  @Column('text', { nullable: true }) role!: string | null;
  @Column('text') what!: string;
  @Column('text', { nullable: true }) reason!: string | null;
}

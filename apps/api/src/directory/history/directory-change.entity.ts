import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Every change of an organisation, a service, a user or a post, with how it was and how it is. Written by the database. Only grows. */
@Entity({ schema: 'app' })
@Index('directory_change_of_user', ['userId', 'id'])
@Index('directory_change_of_service', ['serviceId', 'id'])
@Check('directory_change_subject', `subject IN ('organisation', 'service', 'user', 'post')`)
export class DirectoryChange {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'directory_change_pk' })
  id!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) at!: Date;
  @ForeignKey('AppUser', { name: 'directory_change_by' })
  @Column('uuid', { nullable: true })
  byUserId!: string | null;
  @Column('text') subject!: 'organisation' | 'service' | 'user' | 'post';
  @Column('uuid') subjectId!: string;
  @ForeignKey('Organisation', { name: 'directory_change_organisation' })
  @Column('uuid', { nullable: true })
  organisationId!: string | null;
  @ForeignKey('Service', { name: 'directory_change_service' })
  @Column('uuid', { nullable: true })
  serviceId!: string | null;
  @ForeignKey('AppUser', { name: 'directory_change_user' })
  @Column('uuid', { nullable: true })
  userId!: string | null;
  @Column('jsonb', { nullable: true }) before!: object | null;
  @Column('jsonb') after!: object;
  @Column('text', { nullable: true }) reason!: string | null;
}

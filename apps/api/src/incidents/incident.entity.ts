import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Something that went wrong with personal data, from the moment it was noticed. Only grows. */
@Entity({ schema: 'app' })
@Index('incident_of', ['organisationId', 'noticedAt'])
@Check('incident_what_text', `length(what) BETWEEN 1 AND 4000`)
@Check('incident_not_ahead', `noticed_at <= written_at`)
export class Incident {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'incident_pk' })
  id!: string;
  @ForeignKey('Organisation', { name: 'incident_organisation' })
  @Column('uuid')
  organisationId!: string;
  @Column('timestamptz') noticedAt!: Date;
  @Column('text') what!: string;
  @ForeignKey('AppUser', { name: 'incident_actor' })
  @Column('uuid', { nullable: true })
  actorUserId!: string | null;
  @ForeignKey('ReviewItem', { name: 'incident_review_item' })
  @Column('uuid', { nullable: true })
  reviewItemId!: string | null;
  @Column('timestamptz', { default: () => 'app.clock()' }) writtenAt!: Date;
  @ForeignKey('AppUser', { name: 'incident_by' })
  @Column('uuid')
  byUserId!: string;
}

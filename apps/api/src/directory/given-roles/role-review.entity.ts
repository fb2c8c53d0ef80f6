import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** G05: the roles given in a quarter have been read through. Only grows. */
@Entity({ schema: 'app' })
@Unique('role_review_once', ['organisationId', 'quarter'])
@Check('role_review_quarter', `quarter ~ '^[0-9]{4}Q[1-4]$'`)
@Check('role_review_note', '((length(note) >= 1) AND (length(note) <= 4000))')
export class RoleReview {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'role_review_pk' })
  id!: string;
  @ForeignKey('Organisation', { name: 'role_review_organisation' })
  @Column('uuid')
  organisationId!: string;
  @Column('text') quarter!: string;
  @Column('text') note!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) at!: Date;
  @ForeignKey('AppUser', { name: 'role_review_by' })
  @Column('uuid')
  byUserId!: string;
}

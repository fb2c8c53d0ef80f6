import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A list of people who work here that an administrator has read in. It can be undone while nobody of them has come in. */
@Entity({ schema: 'app' })
export class UserImport {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'user_import_pk' })
  id!: string;
  @ForeignKey('Organisation', { name: 'user_import_organisation' })
  @Column('uuid', { nullable: true })
  organisationId!: string | null;
  @ForeignKey('AppUser', { name: 'user_import_by' })
  @Column('uuid')
  byUserId!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) at!: Date;
  @Column('timestamptz', { nullable: true }) undoneAt!: Date | null;
}

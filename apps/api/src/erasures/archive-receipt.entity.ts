import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** That a controller's archive has the package, and under which reference. Only grows. */
@Entity({ schema: 'app' })
@ForeignKey('ErasureCase', ['erasureId', 'youngPersonId'], ['id', 'youngPersonId'], {
  name: 'archive_receipt_case',
})
@Index('archive_receipt_of', ['youngPersonId'])
@Unique('archive_receipt_once', ['erasureId', 'organisationId'])
@ForeignKey('ArchivePackage', ['erasureId', 'organisationId'], ['erasureId', 'organisationId'], {
  name: 'archive_receipt_of_package',
})
@Check('archive_receipt_reference', `length(reference) BETWEEN 1 AND 200`)
export class ArchiveReceipt {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'archive_receipt_pk' })
  id!: string;
  @Column('uuid')
  erasureId!: string;
  @ForeignKey('YoungPerson', { name: 'archive_receipt_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @ForeignKey('Organisation', { name: 'archive_receipt_organisation' })
  @Column('uuid')
  organisationId!: string;
  @Column('text') reference!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) at!: Date;
  @ForeignKey('AppUser', { name: 'archive_receipt_by' })
  @Column('uuid')
  byUserId!: string;
}

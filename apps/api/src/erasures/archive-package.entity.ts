import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A package that was made for a controller's archive, by its name and hash. Only grows. */
@Entity({ schema: 'app' })
@ForeignKey('ErasureCase', ['erasureId', 'youngPersonId'], ['id', 'youngPersonId'], {
  name: 'archive_package_case',
})
@Index('archive_package_of', ['youngPersonId'])
@Unique('archive_package_once', ['erasureId', 'organisationId'])
@Check('archive_package_sha256', `sha256 ~ '^[0-9a-f]{64}$'`)
export class ArchivePackage {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'archive_package_pk' })
  id!: string;
  @Column('uuid')
  erasureId!: string;
  @ForeignKey('YoungPerson', { name: 'archive_package_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @ForeignKey('Organisation', { name: 'archive_package_organisation' })
  @Column('uuid')
  organisationId!: string;
  @Column('text') fileName!: string;
  @Column('text') sha256!: string;
  @Column('integer') bytes!: number;
  @Column('integer') records!: number;
  @Column('timestamptz', { default: () => 'app.clock()' }) at!: Date;
}

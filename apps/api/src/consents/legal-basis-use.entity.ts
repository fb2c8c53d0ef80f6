import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Category } from '#domain/category/categories';
import type { LegalBasisCode } from '#domain/legal-basis/catalogue';

/** A legal basis used to share without consent, and why. */
@Entity({ schema: 'app' })
@Index('legal_basis_use_of', ['youngPersonId'])
@Check('legal_basis_use_justification', 'length(justification) BETWEEN 1 AND 2000')
@Check(
  'legal_basis_use_known_categories',
  `(cardinality(categories) > 0) AND (categories <@ ARRAY['basic', 'school', 'work_economy', 'health', 'family'])`,
)
@Check(
  'legal_basis_use_bounded',
  `(valid_to > valid_from) AND (valid_to <= (valid_from + interval '12 months'))`,
)
export class LegalBasisUse {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'legal_basis_use_pk' })
  id!: string;
  @ForeignKey('YoungPerson', { name: 'legal_basis_use_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @Column('text') basisCode!: LegalBasisCode;
  @ForeignKey('Service', { name: 'legal_basis_use_service' })
  @Column('uuid')
  serviceId!: string;
  @Column('text', { array: true }) categories!: Category[];
  @Column('text') justification!: string;
  @Column('date') validFrom!: string;
  @Column('date') validTo!: string;
  @ForeignKey('Post', { name: 'legal_basis_use_by' })
  @Column('uuid')
  byPostId!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) at!: Date;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
}

import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Category } from '#domain/category/categories';

/** One category given to one service, by a consent or a legal basis. What the policies read. */
@Entity({ schema: 'app' })
@ForeignKey('LegalBasisUse', ['legalBasisUseId', 'youngPersonId'], ['id', 'youngPersonId'], {
  name: 'sharing_legal_basis_use',
})
@ForeignKey('Consent', ['consentId', 'youngPersonId'], ['id', 'youngPersonId'], { name: 'sharing_consent' })
@Index('sharing_live', ['youngPersonId', 'serviceId', 'category'], { where: 'ended_at IS NULL' })
@Index('sharing_of', ['youngPersonId'])
@Index('sharing_of_consent', ['consentId'])
@Index('sharing_of_legal_basis_use', ['legalBasisUseId'])
@Check('sharing_category', `category IN ('basic', 'school', 'work_economy', 'health', 'family')`)
@Check('sharing_one_basis', 'num_nonnulls(consent_id, legal_basis_use_id) = 1')
@Check('sharing_bounded', '(NOT isempty(valid)) AND (NOT lower_inf(valid)) AND (NOT upper_inf(valid))')
export class Sharing {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'sharing_pk' }) id!: string;
  @ForeignKey('YoungPerson', { name: 'sharing_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @ForeignKey('Service', { name: 'sharing_service' })
  @Column('uuid')
  serviceId!: string;
  @Column('text') category!: Category;
  @Column('uuid', { nullable: true })
  consentId!: string | null;
  @Column('uuid', { nullable: true })
  legalBasisUseId!: string | null;
  @Column('daterange') valid!: string;
  /** How long it would have lasted had the young person not moved. */
  @Column('daterange', { nullable: true }) validBeforeMove!: string | null;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  /** People whom the consent leaves out, in any of their posts. */
  @Column('uuid', { array: true, default: '{}' }) excludedUserIds!: string[];
}

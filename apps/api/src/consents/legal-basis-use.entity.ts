import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { SealedText } from '../sealing/sealed-text.ts';
import type { Category } from '#domain/category/categories';

/** A legal basis used to share without consent, and why. */
@Entity({ schema: 'app' })
@Unique('legal_basis_use_of_one', ['id', 'youngPersonId'])
@Index('legal_basis_use_of', ['youngPersonId'])
@Check('legal_basis_use_justification', `justification <> ''`)
@Check(
  'legal_basis_use_known_categories',
  `(cardinality(categories) > 0) AND (categories <@ ARRAY['basic', 'school', 'work_economy', 'health', 'family'])`,
)
@Check(
  'legal_basis_use_delay_has_reason',
  `(num_nonnulls(told_from, delay_reason, delayed_by_post_id) = ANY (ARRAY[0, 3])) AND ((delay_reason IS NULL) OR (length(delay_reason) > 0))`,
)
@Check(
  'legal_basis_use_delay_ends',
  `(told_from IS NULL) OR ((told_from > valid_from) AND (told_from <= (valid_from + interval '12 months')))`,
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
  @Column('text') basisCode!: string;
  @ForeignKey('Service', { name: 'legal_basis_use_service' })
  @Column('uuid')
  serviceId!: string;
  @Column('text', { array: true }) categories!: Category[];
  @SealedText() @Column('text') justification!: string;
  @Column('date') validFrom!: string;
  @Column('date') validTo!: string;
  @ForeignKey('Post', { name: 'legal_basis_use_by' })
  @Column('uuid')
  byPostId!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) at!: Date;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  /** First day on which the young person is told; null: at once. Decided by somebody, with a reason. */
  @Column('date', { nullable: true }) toldFrom!: string | null;
  @SealedText() @Column('text', { nullable: true }) delayReason!: string | null;
  @ForeignKey('Post', { name: 'legal_basis_use_delayed_by' })
  @Column('uuid', { nullable: true })
  delayedByPostId!: string | null;
}

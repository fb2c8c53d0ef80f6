import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { OrganisationKind } from '#domain/organisation/organisation';

/** The body that a service belongs to. */
@Entity({ schema: 'app' })
@Check('organisation_kind', `kind IN ('municipality', 'county', 'health_trust', 'nav')`)
@Check(
  'organisation_number_form',
  `CASE WHEN number ~ '^[0-9]{9}$' THEN (11 - (3 * substr(number, 1, 1)::int + 2 * substr(number, 2, 1)::int + 7 * substr(number, 3, 1)::int
   + 6 * substr(number, 4, 1)::int + 5 * substr(number, 5, 1)::int + 4 * substr(number, 6, 1)::int + 3 * substr(number, 7, 1)::int
   + 2 * substr(number, 8, 1)::int) % 11) % 11 = substr(number, 9, 1)::int ELSE number IS NULL END`,
)
@Unique('organisation_number', ['number'])
export class Organisation {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'organisation_pk' })
  id!: string;
  @Column('text') name!: string;
  @Column('text') kind!: OrganisationKind;
  /** Its number in the Register of Legal Entities. */
  @Column('text', { nullable: true }) number!: string | null;
  @Column('integer', { default: 1 }) version!: number;
  @ForeignKey('Municipality', { name: 'organisation_municipality' })
  @Column('uuid', { nullable: true })
  municipalityId!: string | null;
}

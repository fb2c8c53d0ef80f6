import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** The body that a service belongs to. */
@Entity({ schema: 'app' })
@Check('organisation_kind', `kind IN ('municipality', 'county', 'health_trust', 'nav')`)
export class Organisation {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'organisation_pk' })
  id!: string;
  @Column('text') name!: string;
  @Column('text') kind!: 'municipality' | 'county' | 'health_trust' | 'nav';
}

import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { ServiceKind } from '#domain/service/service-kinds';

/** A service that helps young people: a school, a NAV office, a clinic. */
@Entity({ schema: 'app' })
@Check(
  'service_kind',
  `kind IN ('school', 'ot', 'nav', 'bup', 'dps', 'child_welfare', 'school_health', 'coordination', 'ppt', 'housing', 'youth_work')`,
)
export class Service {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'service_pk' }) id!: string;
  @ForeignKey('Organisation', { name: 'service_organisation' })
  @Column('uuid')
  organisationId!: string;
  @Column('text') name!: string;
  @Column('text') kind!: ServiceKind;
  @Column('text', { default: '' }) phone!: string;
  @Column('integer', { default: 1 }) version!: number;
}

import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { ServiceKind } from '#domain/service/service-kinds';

/** A service that helps young people: a school, a NAV office, a clinic. */
@Entity({ schema: 'app' })
@Check(
  'service_kind',
  `kind IN ('school', 'ot', 'nav', 'bup', 'dps', 'child_welfare', 'school_health', 'coordination', 'ppt', 'housing', 'youth_work')`,
)
@Check('service_closed_why', `(closed_on IS NULL) = (closed_reason IS NULL) AND closed_reason <> ''`)
export class Service {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'service_pk' }) id!: string;
  @ForeignKey('Organisation', { name: 'service_organisation' })
  @Column('uuid')
  organisationId!: string;
  @Column('text') name!: string;
  @Column('text') kind!: ServiceKind;
  @Column('text', { default: '' }) phone!: string;
  @Column('integer', { default: 1 }) version!: number;
  /** Nobody works, is asked or receives there from that day. */
  @Column('date', { nullable: true }) closedOn!: string | null;
  @Column('text', { nullable: true }) closedReason!: string | null;
}

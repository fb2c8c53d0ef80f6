import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A municipality that a service serves. */
@Entity({ schema: 'app' })
export class ServiceMunicipality {
  @ForeignKey('Service', { name: 'service_municipality_service' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'service_municipality_pk' })
  serviceId!: string;
  @ForeignKey('Municipality', { name: 'service_municipality_municipality' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'service_municipality_pk' })
  municipalityId!: string;
}

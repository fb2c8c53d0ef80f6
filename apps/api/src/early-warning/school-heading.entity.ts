import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { RememberedHeadings } from '#domain/early-warning/columns';

/** What the columns of a school's lists are called, so that the next list is understood at once. */
@Entity({ schema: 'app' })
export class SchoolHeading {
  @ForeignKey('Service', { name: 'school_heading_service' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'school_heading_pk' })
  serviceId!: string;
  @Column('jsonb') headings!: RememberedHeadings;
  @ForeignKey('Post', { name: 'school_heading_by' })
  @Column('uuid')
  byPostId!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) at!: Date;
}

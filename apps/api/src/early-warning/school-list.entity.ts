import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Thresholds } from '#domain/early-warning/thresholds';

/** A school's list that was read: how many, judged by what. No pupil is in it. */
@Entity({ schema: 'app' })
@Index('school_list_of_service', ['serviceId'])
@Check('school_list_wrong_count', 'wrong_count >= 0')
@Check('school_list_read_count', 'read_count >= 0')
@Check(
  'school_list_counts',
  '(identified_count >= 0) AND (known_count >= 0) AND ((identified_count + known_count) <= read_count)',
)
export class SchoolList {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'school_list_pk' })
  id!: string;
  @ForeignKey('Service', { name: 'school_list_service' })
  @Column('uuid')
  serviceId!: string;
  @ForeignKey('Post', { name: 'school_list_by' })
  @Column('uuid')
  byPostId!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) at!: Date;
  @Column('jsonb') thresholds!: Thresholds;
  @Column('int', { default: 0 }) wrongCount!: number;
  @Column('int', { default: 0 }) readCount!: number;
  @Column('int', { default: 0 }) identifiedCount!: number;
  /** Identified by an earlier list, and kept from that one. */
  @Column('int', { default: 0 }) knownCount!: number;
  @Column('date', { default: () => '(app.today() + 30)' }) expiresOn!: string;
}

import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { SealedText } from '../sealing/sealed-text.ts';

/** For as long as it is not lifted, those who work read the case and write nothing in it (article 18). */
@Entity({ schema: 'app' })
@ForeignKey('DataRequest', ['requestId', 'youngPersonId'], ['id', 'youngPersonId'], {
  name: 'restriction_request',
})
@Index('restriction_of', ['youngPersonId'])
@Index('restriction_once', ['youngPersonId'], { unique: true, where: 'lifted_at IS NULL' })
@Check('restriction_reason', `reason <> ''`)
@Check('restriction_lifted_reason', `lifted_reason <> ''`)
@Check('restriction_lifted_whole', 'num_nonnulls(lifted_at, lifted_reason, lifted_by_user_id) IN (0, 3)')
export class Restriction {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'restriction_pk' })
  id!: string;
  @ForeignKey('YoungPerson', { name: 'restriction_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @ForeignKey('Municipality', { name: 'restriction_municipality' })
  @Column('uuid')
  municipalityId!: string;
  @Column('uuid')
  requestId!: string;
  @SealedText() @Column('text') reason!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) at!: Date;
  @ForeignKey('AppUser', { name: 'restriction_by' })
  @Column('uuid')
  byUserId!: string;
  @Column('timestamptz', { nullable: true }) liftedAt!: Date | null;
  @SealedText() @Column('text', { nullable: true }) liftedReason!: string | null;
  @ForeignKey('AppUser', { name: 'restriction_lifted_by' })
  @Column('uuid', { nullable: true })
  liftedByUserId!: string | null;
}

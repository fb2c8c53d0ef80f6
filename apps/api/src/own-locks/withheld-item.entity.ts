import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { SealedText } from '../sealing/sealed-text.ts';
import type { WithheldKind } from '#domain/own-lock/withheld';

/** «Ikke til foresatte»: one thing that health personnel keep from guardians, with a reason. */
@Entity({ schema: 'app' })
@Index('withheld_item_of', ['youngPersonId'])
@Index('withheld_item_one_live', ['itemId'], { unique: true, where: 'ended_at IS NULL' })
@Index('withheld_item_to_review', ['ownerServiceId', 'reviewOn'], { where: 'ended_at IS NULL' })
@Check('withheld_item_kind', `item_kind IN ('goal', 'measure', 'contribution', 'note', 'mapping_answer')`)
@Check('withheld_item_reason', `reason <> ''`)
@Check('withheld_item_ended_reason', `ended_reason <> ''`)
@Check('withheld_item_lifted', '(ended_reason IS NULL) OR (ended_at IS NOT NULL)')
@Check('withheld_item_ended', '(ended_at IS NULL) = (ended_by_post_id IS NULL)')
export class WithheldItem {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'withheld_item_pk' })
  id!: string;
  @ForeignKey('YoungPerson', { name: 'withheld_item_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @ForeignKey('Service', { name: 'withheld_item_owner' })
  @Column('uuid')
  ownerServiceId!: string;
  @Column('text') itemKind!: WithheldKind;
  @Column('uuid') itemId!: string;
  @SealedText()
  @Column('text')
  reason!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) at!: Date;
  @ForeignKey('Post', { name: 'withheld_item_by' })
  @Column('uuid')
  byPostId!: string;
  /** Three months on; as TypeORM reads it from the database, without its casts. */
  @Column('date', { default: () => `((app.today() + '3 mons'))` }) reviewOn!: string;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  @ForeignKey('Post', { name: 'withheld_item_ended_by' })
  @Column('uuid', { nullable: true })
  endedByPostId!: string | null;
  @SealedText()
  @Column('text', { nullable: true })
  endedReason!: string | null;
}

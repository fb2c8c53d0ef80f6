import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { SealedText } from '../sealing/sealed-text.ts';

/** A text somebody has begun, kept until it is saved or thrown away. */
@Entity({ schema: 'app' })
@Check('draft_key', 'length(key) BETWEEN 1 AND 200')
@Check('draft_text', 'length(text) <= 200000')
@Check('draft_aside', 'length(aside) <= 200000')
@Check('draft_version', 'version > 0')
export class Draft {
  @ForeignKey('AppUser', { name: 'draft_user' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'draft_pk' })
  userId!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'draft_pk' }) key!: string;
  @SealedText() @Column('text') text!: string;
  /** What was not chosen when two texts met. */
  @SealedText() @Column('text', { default: '' }) aside!: string;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { default: () => 'app.clock()' }) updatedAt!: Date;
}

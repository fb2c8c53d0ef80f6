import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { SealedText } from '../sealing/sealed-text.ts';
import type { ContributionKind, Visibility } from '#domain/contribution/contribution';

/** What the young person writes; only_me until shared with the team. */
@Entity({ schema: 'app' })
@Unique('contribution_of_one', ['id', 'youngPersonId'])
@ForeignKey('Measure', ['aboutMeasureId', 'youngPersonId'], ['id', 'youngPersonId'], {
  name: 'contribution_measure',
})
@Index('contribution_of', ['youngPersonId'])
@Check('contribution_kind', `kind IN ('goal', 'comment', 'question', 'answer')`)
@Check('contribution_text', `(text = '') = blanked`)
@Check('contribution_visibility', `visibility IN ('only_me', 'team')`)
@Check('contribution_used', '(used_how IS NULL) = (used_at IS NULL)')
export class Contribution {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'contribution_pk' })
  id!: string;
  @ForeignKey('YoungPerson', { name: 'contribution_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @Column('text') kind!: ContributionKind;
  @SealedText() @Column('text') text!: string;
  @Column('text') visibility!: Visibility;
  @Column('uuid', { nullable: true })
  aboutMeasureId!: string | null;
  @Column('timestamptz', { default: () => 'app.clock()' }) at!: Date;
  @SealedText() @Column('text', { nullable: true }) usedHow!: string | null;
  @Column('timestamptz', { nullable: true }) usedAt!: Date | null;
  @ForeignKey('Post', { name: 'contribution_used_by' })
  @Column('uuid', { nullable: true })
  usedByPostId!: string | null;
  /** When an own note was written anew. */
  @Column('timestamptz', { nullable: true }) changedAt!: Date | null;
  @Column('int', { default: 1 }) version!: number;
  /** The text was wrong and was taken away. */
  @Column('boolean', { default: false }) blanked!: boolean;
}

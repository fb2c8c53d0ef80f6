import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { StandInAnswer } from '#domain/baton/stand-in';

/** Days when the one in a post is away, and who stands in. */
@Entity({ schema: 'app' })
@Check('absence_not_own_stand_in', 'stand_in_post_id <> post_id')
@Check('absence_stand_in_answer', `stand_in_answer IN ('accepted', 'declined')`)
@Check('absence_answered', '(stand_in_answer IS NULL) = (stand_in_answered_at IS NULL)')
@Check('absence_answered_by_stand_in', '(stand_in_answer IS NULL) OR (stand_in_post_id IS NOT NULL)')
@Index('absence_asked', ['standInPostId'])
@Exclusion('absence_once', 'USING gist (post_id WITH =, during WITH &&)')
export class Absence {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'absence_pk' }) id!: string;
  @ForeignKey('Post', { name: 'absence_post' })
  @Column('uuid')
  postId!: string;
  @Column('daterange') during!: string;
  @ForeignKey('Post', { name: 'absence_stand_in' })
  @Column('uuid', { nullable: true })
  standInPostId!: string | null;
  /** Nobody stands in before saying yes. */
  @Column('text', { nullable: true }) standInAnswer!: StandInAnswer | null;
  @Column('timestamptz', { nullable: true }) standInAnsweredAt!: Date | null;
  /** Back before the time. */
  @Column('timestamptz', { nullable: true }) returnedAt!: Date | null;
}

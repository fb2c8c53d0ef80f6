import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { WishKind } from '#domain/meeting/wish';
import { SealedText } from '../sealing/sealed-text.ts';

/** What the young person asks for about a meeting, and the answer. */
@Entity({ schema: 'app' })
@ForeignKey('Meeting', ['meetingId', 'youngPersonId'], ['id', 'youngPersonId'], {
  name: 'meeting_wish_meeting',
})
@ForeignKey('Guardian', ['withoutGuardianId', 'youngPersonId'], ['id', 'youngPersonId'], {
  name: 'meeting_wish_without_guardian',
})
@Index('meeting_wish_of', ['youngPersonId'])
@Check('meeting_wish_kind', `kind IN ('meeting', 'topic', 'not_about', 'without')`)
@Check('meeting_wish_answer', `answer IN ('yes', 'no')`)
@Check('meeting_wish_of_meeting', `(kind = 'meeting') = (meeting_id IS NULL)`)
@Check(
  'meeting_wish_names',
  `num_nonnulls(without_post_id, without_guardian_id) = CASE kind WHEN 'without' THEN 1 ELSE 0 END`,
)
@Check(
  'meeting_wish_says',
  `((kind = 'without') OR (text <> '') OR blanked) AND (NOT (blanked AND (text <> '')))`,
)
@Check('meeting_wish_answered', 'num_nonnulls(answer, answered_at, answered_by_post_id) IN (0, 3)')
export class MeetingWish {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'meeting_wish_pk' })
  id!: string;
  @ForeignKey('YoungPerson', { name: 'meeting_wish_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @Column('uuid', { nullable: true })
  meetingId!: string | null;
  @Column('text') kind!: WishKind;
  @SealedText() @Column('text', { default: '' }) text!: string;
  @ForeignKey('Post', { name: 'meeting_wish_without_post' })
  @Column('uuid', { nullable: true })
  withoutPostId!: string | null;
  @Column('uuid', { nullable: true })
  withoutGuardianId!: string | null;
  @Column('timestamptz', { default: () => 'app.clock()' }) at!: Date;
  @Column('timestamptz', { nullable: true }) takenBackAt!: Date | null;
  @Column('text', { nullable: true }) answer!: 'yes' | 'no' | null;
  @SealedText() @Column('text', { nullable: true }) answerText!: string | null;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  @ForeignKey('Post', { name: 'meeting_wish_answered_by' })
  @Column('uuid', { nullable: true })
  answeredByPostId!: string | null;
  /** The text was wrong and was taken away. */
  @Column('boolean', { default: false }) blanked!: boolean;
}

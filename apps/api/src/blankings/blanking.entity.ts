import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { TextPlace } from '#domain/blanking/places';
import { SealedText } from '../sealing/sealed-text.ts';

/** A wrong text that was taken away: where it stood, who did it, when and why. Only grows. */
@Entity({ schema: 'app' })
@Index('blanking_of', ['youngPersonId'])
@Index('blanking_of_item', ['itemId'])
@Check(
  'blanking_place',
  `place IN ('plan.young_person_agreed_how', 'plan.no_own_words_reason', 'goal.own_words', 'goal.wording', 'goal.disagreement', 'goal.disagreement_answers', 'goal.status_reason', 'goal_stance.text', 'measure.title', 'measure.look_for', 'measure.deadline_reason', 'measure.status_reason', 'measure.obstacle', 'measure.evaluation_happened', 'measure.evaluation_learnt', 'measure.young_person_answer_words', 'measure.young_person_evaluation', 'mapping_answer.own_words', 'mapping_answer.note', 'mapping_answer.strengths', 'mapping_answer.left_reason', 'own_part_answer.own_words', 'contribution.text', 'contribution.used_how', 'meeting.place', 'meeting.link', 'meeting.told_how', 'meeting.adapted_how', 'meeting.cancelled_reason', 'meeting.not_invited_reason', 'meeting_wish.text', 'meeting_wish.answer_text', 'meeting_invitee.answer_text', 'consent_answer.note', 'activity.detail', 'preparation.reason', 'transition.status_reason', 'move_dispute.sender_says', 'move_dispute.receiver_says', 'move_dispute.settled_how', 'hand_over_note.text', 'hand_over_item.note')`,
)
@Check('blanking_reason', `reason <> ''`)
export class Blanking {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'blanking_pk' })
  id!: string;
  @ForeignKey('YoungPerson', { name: 'blanking_young_person' }) @Column('uuid') youngPersonId!: string;
  @Column('text') place!: TextPlace;
  @Column('uuid') itemId!: string;
  /** Something else was written in its place. */
  @Column('boolean', { default: false }) replaced!: boolean;
  @SealedText() @Column('text') reason!: string;
  @Column('timestamptz', { default: () => 'app.clock()' }) at!: Date;
  @ForeignKey('AppUser', { name: 'blanking_by_user' }) @Column('uuid') byUserId!: string;
  /** Null when the young person did it. */
  @ForeignKey('Post', { name: 'blanking_by_post' })
  @Column('uuid', { nullable: true })
  byPostId!: string | null;
}

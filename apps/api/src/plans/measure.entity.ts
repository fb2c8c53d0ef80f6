import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { SealedText } from '../sealing/sealed-text.ts';
import type { Category } from '#domain/category/categories';
import type { Area } from '#domain/mapping/areas';
import type { MeasureKind, MeasureOutcome } from '#domain/measure/kinds';
import type { TimeTold } from '#domain/measure/own-time';
import type { DayPart, Rhythm } from '#domain/measure/rhythm';
import type { MeasureStatus } from '#domain/measure/status';
import type { Helped, YoungPersonAnswer } from '#domain/measure/verbs';

/** What is done towards a goal: who is responsible, by when, and how we see that it helps. */
@Entity({ schema: 'app' })
@Unique('measure_of_one', ['id', 'youngPersonId'])
@ForeignKey('Supporter', ['responsibleSupporterId', 'youngPersonId'], ['id', 'youngPersonId'], {
  name: 'measure_responsible_supporter',
})
@ForeignKey('Plan', ['planId', 'youngPersonId'], ['id', 'youngPersonId'], { name: 'measure_plan' })
@ForeignKey('Measure', ['startsAfterId', 'youngPersonId'], ['id', 'youngPersonId'], {
  name: 'measure_starts_after',
})
@ForeignKey('Goal', ['goalId', 'youngPersonId'], ['id', 'youngPersonId'], { name: 'measure_goal' })
@Index('measure_of', ['youngPersonId'])
@Index('measure_of_post', ['responsiblePostId'], { where: `status IN ('proposed', 'agreed', 'ongoing')` })
@Check('measure_category', `category IN ('basic', 'school', 'work_economy', 'health', 'family')`)
@Check('measure_title', `title <> ''`)
@Check('measure_look_for', `look_for <> ''`)
@Check('measure_status', `status IN ('proposed', 'agreed', 'ongoing', 'done', 'cancelled')`)
@Check('measure_young_person_answer', `young_person_answer IN ('yes', 'no', 'unsure', 'differently')`)
@Check('measure_helped', `evaluation_helped IN ('good', 'little', 'no')`)
@Check('measure_not_after_itself', 'starts_after_id <> id')
@Check('measure_repeat_every', `repeat_every IN ('week', 'fortnight', 'month')`)
@Check('measure_repeat_part', `repeat_part IN ('morning', 'afternoon', 'evening')`)
@Check('measure_repeat_whole', 'num_nonnulls(repeat_every, repeat_from, repeat_until, repeat_part) IN (0, 4)')
@Check('measure_repeat_ends', 'repeat_until >= repeat_from')
@Check(
  'measure_repeat_done',
  '(repeat_done_on IS NULL) OR (repeat_done_on BETWEEN repeat_from AND repeat_until)',
)
@Check('measure_outcome_at_the_end', `(outcome IS NULL) OR (status = 'done')`)
@Check('measure_young_person_helped', `young_person_helped IN ('good', 'little', 'no')`)
@Check('measure_repeat_told', `repeat_told IN ('team_done', 'own_done', 'own_not_now')`)
@Check('measure_repeat_told_of_a_time', '(repeat_told IS NULL) OR (repeat_done_on IS NOT NULL)')
@Check('measure_own_evaluation', '(young_person_helped IS NULL) = (young_person_evaluated_at IS NULL)')
@Check(
  'measure_differently_has_words',
  `(young_person_answer <> 'differently') OR (young_person_answer_words IS NOT NULL)`,
)
@Check(
  'measure_one_responsible',
  '(num_nonnulls(responsible_post_id, responsible_supporter_id) + responsible_young_person::int) = 1',
)
@Check('measure_post_has_service', '(responsible_post_id IS NULL) OR (responsible_service_id IS NOT NULL)')
@Check(
  'measure_done_is_evaluated',
  `(status = 'done') = ((evaluation_helped IS NOT NULL) AND (evaluation_happened IS NOT NULL) AND (evaluation_learnt IS NOT NULL))`,
)
@Check('measure_cancelled_has_reason', `(status <> 'cancelled') OR (status_reason IS NOT NULL)`)
export class Measure {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'measure_pk' }) id!: string;
  @ForeignKey('YoungPerson', { name: 'measure_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @ForeignKey('Service', { name: 'measure_owner' })
  @Column('uuid')
  ownerServiceId!: string;
  @Column('text') category!: Category;
  @Column('uuid')
  planId!: string;
  @Column('uuid', { nullable: true })
  goalId!: string | null;
  @Column('text', { default: 'other' }) kind!: MeasureKind;
  @SealedText() @Column('text') title!: string;
  @ForeignKey('Service', { name: 'measure_responsible_service' })
  @Column('uuid', { nullable: true })
  responsibleServiceId!: string | null;
  @ForeignKey('Post', { name: 'measure_responsible_post' })
  @Column('uuid', { nullable: true })
  responsiblePostId!: string | null;
  @Column('uuid', { nullable: true })
  responsibleSupporterId!: string | null;
  @Column('boolean', { default: false }) responsibleYoungPerson!: boolean;
  @Column('date') deadline!: string;
  @SealedText() @Column('text', { nullable: true }) deadlineReason!: string | null;
  @SealedText() @Column('text') lookFor!: string;
  @Column('date') lookOn!: string;
  @Column('text', { default: 'proposed' }) status!: MeasureStatus;
  @SealedText() @Column('text', { nullable: true }) statusReason!: string | null;
  @SealedText() @Column('text', { nullable: true }) obstacle!: string | null;
  @Column('text', { nullable: true }) youngPersonAnswer!: YoungPersonAnswer | null;
  @Column('timestamptz', { nullable: true }) youngPersonAnsweredAt!: Date | null;
  @SealedText() @Column('text', { nullable: true }) youngPersonAnswerWords!: string | null;
  /** Changed after a no or a «differently», and to be answered once more. */
  @Column('boolean', { default: false }) askedAgain!: boolean;
  @SealedText() @Column('text', { nullable: true }) evaluationHappened!: string | null;
  @Column('text', { nullable: true }) evaluationHelped!: Helped | null;
  @SealedText() @Column('text', { nullable: true }) evaluationLearnt!: string | null;
  @Column('text', { nullable: true }) outcome!: MeasureOutcome | null;
  @Column('text', { nullable: true }) youngPersonHelped!: Helped | null;
  @SealedText() @Column('text', { nullable: true }) youngPersonEvaluation!: string | null;
  @Column('timestamptz', { nullable: true }) youngPersonEvaluatedAt!: Date | null;
  /** It starts when this one is done. */
  @Column('uuid', { nullable: true })
  startsAfterId!: string | null;
  @Column('text', { nullable: true }) repeatEvery!: Rhythm | null;
  @Column('date', { nullable: true }) repeatFrom!: string | null;
  @Column('date', { nullable: true }) repeatUntil!: string | null;
  @Column('text', { nullable: true }) repeatPart!: DayPart | null;
  /** The last time that something is said of. */
  @Column('date', { nullable: true }) repeatDoneOn!: string | null;
  /** What is said of it, and by whom. */
  @Column('text', { nullable: true }) repeatTold!: TimeTold | null;
  @Column('text', { nullable: true }) area!: Area | null;
  @Column('timestamptz', { default: () => 'app.clock()' }) createdAt!: Date;
  @Column('int', { default: 1 }) version!: number;
}

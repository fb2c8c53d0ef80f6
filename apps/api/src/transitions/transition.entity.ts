import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { SealedText } from '../sealing/sealed-text.ts';
import type { Category } from '#domain/category/categories';
import type { TransitionKind } from '#domain/transition/kinds';
import type { TransitionEnd, TransitionStatus } from '#domain/transition/verbs';

/** A move from one service to another, open until the young person has met the receiver. */
@Entity({ schema: 'app' })
@Unique('transition_of_one', ['id', 'youngPersonId'])
@Index('transition_of', ['youngPersonId'])
@Index('transition_to_service', ['receiverServiceId'], { where: `status IN ('offered', 'accepted')` })
@Check('transition_category', `category IN ('basic', 'school', 'work_economy', 'health', 'family')`)
@Check('transition_status', `status IN ('planned', 'offered', 'accepted', 'declined', 'met', 'ended')`)
@Check(
  'transition_ended_how',
  `ended_how IN ('withdrawn', 'young_person_said_no', 'moved_abroad', 'dead', 'not_needed')`,
)
@Check('transition_met_has_date', `(status = 'met') = (met_on IS NOT NULL)`)
@Check('transition_ended_has_how', `(status = 'ended') = (ended_how IS NOT NULL)`)
@Check(
  'transition_offered_to_a_service',
  `(status NOT IN ('offered', 'accepted', 'declined', 'met') OR (receiver_service_id IS NOT NULL)`,
)
@Check(
  'transition_declined_has_reason',
  `(status NOT IN ('declined', 'ended') OR (status_reason IS NOT NULL)`,
)
export class Transition {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'transition_pk' })
  id!: string;
  @ForeignKey('YoungPerson', { name: 'transition_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @ForeignKey('Service', { name: 'transition_owner' })
  @Column('uuid')
  ownerServiceId!: string;
  @Column('text') category!: Category;
  @Column('text') kind!: TransitionKind;
  @Column('date') onDate!: string;
  @ForeignKey('Service', { name: 'transition_sender_service' })
  @Column('uuid')
  senderServiceId!: string;
  @ForeignKey('Post', { name: 'transition_sender_post' })
  @Column('uuid')
  senderPostId!: string;
  @ForeignKey('Service', { name: 'transition_receiver_service' })
  @Column('uuid', { nullable: true })
  receiverServiceId!: string | null;
  @SealedText() @Column('text', { default: '' }) receiverName!: string;
  @ForeignKey('Post', { name: 'transition_receiver_post' })
  @Column('uuid', { nullable: true })
  receiverPostId!: string | null;
  @Column('text', { default: 'planned' }) status!: TransitionStatus;
  @SealedText() @Column('text', { nullable: true }) statusReason!: string | null;
  @Column('date', { nullable: true }) suggestedOn!: string | null;
  @Column('text', { nullable: true }) endedHow!: TransitionEnd | null;
  @Column('timestamptz', { nullable: true }) offeredAt!: Date | null;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  @Column('date', { nullable: true }) metOn!: string | null;
  @Column('int', { default: 0 }) noShows!: number;
  @Column('timestamptz', { default: () => 'app.clock()' }) createdAt!: Date;
  @Column('int', { default: 1 }) version!: number;
}

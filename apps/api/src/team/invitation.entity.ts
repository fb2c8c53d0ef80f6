import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { SealedText } from '../sealing/sealed-text.ts';
import type { InvitationAnswer } from '#domain/team/invitation';

/** An invitation to a service, or to one post in it, to join the team. */
@Entity({ schema: 'app' })
@Unique('invitation_of_one', ['id', 'youngPersonId'])
@Index('invitation_of', ['youngPersonId'])
@Index('invitation_one_open', ['youngPersonId', 'serviceId'], { unique: true, where: 'answer IS NULL' })
@Index('invitation_open_to_service', ['serviceId'], { where: 'answer IS NULL' })
@Check('invitation_reason', `reason <> ''`)
@Check('invitation_basis', `basis IN ('consent', 'legal_basis')`)
@Check('invitation_answer', `answer IN ('accepted', 'declined', 'withdrawn')`)
@Check('invitation_answered', '(answer IS NULL) = (answered_at IS NULL)')
@Check('invitation_declined_has_reason', `(answer <> 'declined') OR (answer_reason <> '')`)
export class Invitation {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'invitation_pk' })
  id!: string;
  @ForeignKey('YoungPerson', { name: 'invitation_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @ForeignKey('Service', { name: 'invitation_service' })
  @Column('uuid')
  serviceId!: string;
  @ForeignKey('Post', { name: 'invitation_post' })
  @Column('uuid', { nullable: true })
  postId!: string | null;
  @ForeignKey('Post', { name: 'invitation_by' })
  @Column('uuid')
  invitedByPostId!: string;
  @SealedText() @Column('text') reason!: string;
  @Column('text') basis!: 'consent' | 'legal_basis';
  @Column('timestamptz', { default: () => 'app.clock()' }) invitedAt!: Date;
  @Column('date') answerBy!: string;
  @Column('text', { nullable: true }) answer!: InvitationAnswer | null;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  @ForeignKey('Post', { name: 'invitation_answered_by' })
  @Column('uuid', { nullable: true })
  answeredByPostId!: string | null;
  @SealedText() @Column('text', { nullable: true }) answerReason!: string | null;
  @Column('timestamptz', { nullable: true }) seenByInviterAt!: Date | null;
}

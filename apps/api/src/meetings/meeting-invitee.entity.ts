import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { MeetingAnswer } from '#domain/meeting/answer';
import { SealedText } from '../sealing/sealed-text.ts';

/** Somebody who is asked: a post on the team, a guardian, or (neither) the young person. */
@Entity({ schema: 'app' })
@ForeignKey('Meeting', ['meetingId', 'youngPersonId'], ['id', 'youngPersonId'], {
  name: 'meeting_invitee_meeting',
})
@ForeignKey('Guardian', ['guardianId', 'youngPersonId'], ['id', 'youngPersonId'], {
  name: 'meeting_invitee_guardian',
})
@Index('meeting_invitee_of', ['youngPersonId'])
@Index('meeting_invitee_post_of', ['postId'], { where: 'ended_at IS NULL' })
@Index('meeting_invitee_post_once', ['meetingId', 'postId'], { unique: true, where: 'ended_at IS NULL' })
@Index('meeting_invitee_guardian_once', ['meetingId', 'guardianId'], {
  unique: true,
  where: 'ended_at IS NULL',
})
@Index('meeting_invitee_self_once', ['meetingId'], {
  unique: true,
  where: '(ended_at IS NULL) AND (post_id IS NULL) AND (guardian_id IS NULL)',
})
@Check('meeting_invitee_answer', `answer IN ('yes', 'no', 'other_time')`)
@Check('meeting_invitee_one', 'num_nonnulls(post_id, guardian_id) < 2')
@Check('meeting_invitee_answered', '(answer IS NULL) = (answered_at IS NULL)')
export class MeetingInvitee {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'meeting_invitee_pk' })
  id!: string;
  @ForeignKey('YoungPerson', { name: 'meeting_invitee_young_person' })
  @Column('uuid')
  youngPersonId!: string;
  @Column('uuid')
  meetingId!: string;
  @ForeignKey('Post', { name: 'meeting_invitee_post' })
  @Column('uuid', { nullable: true })
  postId!: string | null;
  @Column('uuid', { nullable: true })
  guardianId!: string | null;
  @Column('text', { nullable: true }) answer!: MeetingAnswer | null;
  @SealedText() @Column('text', { nullable: true }) answerText!: string | null;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  @Column('boolean', { default: false }) attended!: boolean;
}

import { Injectable } from '@nestjs/common';
import { answerBlockers } from '#domain/meeting/answer';
import { wishAnswerBlockers, wishBlockers } from '#domain/meeting/wish';
import { refusal, requireNothingIn } from '#domain/problem/refusal';
import { AccessService } from '../access/access.service.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import type { AnswerMeeting, AnswerMeetingWish, MeetingDone, WriteMeetingWish } from './call-meeting.dto.ts';
import {
  addWish,
  answerInvitation,
  answerWish,
  findWish,
  ownInvitation,
  takeBackWish,
  withdrawInvitation,
} from './meeting.sql.ts';
import { MeetingsService } from './meetings.service.ts';

interface WishRow extends Record<string, unknown> {
  readonly kind: string;
  readonly meetingId: string | null;
  readonly answer: 'yes' | 'no' | null;
  readonly withoutPostId: string | null;
  readonly withoutGuardianId: string | null;
}

/** Answers to invitations, and what the young person wishes with what became of it. */
@Injectable()
export class MeetingAnswersService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly meetings: MeetingsService,
  ) {}

  async answer(youngPersonId: string, meetingId: string, wish: AnswerMeeting): Promise<MeetingDone> {
    await this.access.open(youngPersonId, 'meeting.answer');
    const { answer, text = '' } = wish;
    const { status } = await this.meetings.one(youngPersonId, meetingId);
    const { id } = await this.statements.one<{ id: string }>(ownInvitation, [meetingId, youngPersonId]);
    requireNothingIn(answerBlockers({ status, answer, text }));
    const said = text.trim() === '' ? null : text;
    return this.statements.one<MeetingDone & Record<string, unknown>>(answerInvitation, [
      id,
      youngPersonId,
      answer,
      said,
    ]);
  }

  async wish(youngPersonId: string, wish: WriteMeetingWish): Promise<MeetingDone> {
    await this.access.open(youngPersonId, 'meeting-wish.write');
    const { kind, meetingId = null, text = '', withoutPostId = null, withoutGuardianId = null } = wish;
    const named = [withoutPostId, withoutGuardianId].filter((id) => id !== null);
    requireNothingIn(wishBlockers({ kind, text, meetingId, names: named.length }));
    if (meetingId !== null) await this.requireOpen(youngPersonId, meetingId, named);
    const values = [youngPersonId, meetingId, kind, text.trim(), withoutPostId, withoutGuardianId];
    return this.statements.one<MeetingDone & Record<string, unknown>>(addWish, values);
  }

  async takeBack(youngPersonId: string, wishId: string): Promise<MeetingDone> {
    await this.access.open(youngPersonId, 'meeting-wish.write');
    return this.statements.one<MeetingDone & Record<string, unknown>>(takeBackWish, [wishId, youngPersonId]);
  }

  /** A yes to somebody not being there ends the invitation in the same moment. */
  async answerWish(
    youngPersonId: string,
    wishId: string,
    { answer, text = '' }: AnswerMeetingWish,
  ): Promise<MeetingDone> {
    await this.access.open(youngPersonId, 'meeting-wish.answer');
    const row = await this.statements.one<WishRow>(findWish, [wishId, youngPersonId]);
    requireNothingIn(wishAnswerBlockers({ answer, text, answered: row.answer !== null }));
    const said = text.trim() === '' ? null : text;
    const values = [wishId, youngPersonId, answer, said, this.request.post.postId];
    const answered = await this.statements.changed<MeetingDone & Record<string, unknown>>(answerWish, values);
    const who = row.withoutPostId ?? row.withoutGuardianId;
    if (answer === 'yes' && who !== null && row.meetingId !== null)
      await this.statements.rows(withdrawInvitation, [row.meetingId, youngPersonId, who]);
    return answered;
  }

  private async requireOpen(
    youngPersonId: string,
    meetingId: string,
    named: readonly string[],
  ): Promise<void> {
    const { status, invitees } = await this.meetings.one(youngPersonId, meetingId);
    if (status !== 'called') throw refusal('wrong-status');
    const asked = invitees.map(({ postId, guardianId }) => postId ?? guardianId ?? '');
    requireNothingIn(named.every((id) => asked.includes(id)) ? [] : ['not-asked']);
  }
}

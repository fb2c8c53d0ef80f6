import { Injectable } from '@nestjs/common';
import { inviteBlockers, memberBlockers, timeBlockers } from '#domain/meeting/call';
import { type MeetingStatus, type MeetingVerb, meetingVerbs } from '#domain/meeting/status';
import { isBlank } from '#domain/blocker/blockers';
import { refusal, requireNothingIn } from '#domain/problem/refusal';
import { nextStatus } from '#domain/verbs/verb-table';
import { AccessService } from '../access/access.service.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import type {
  CallMeeting,
  InviteToMeeting,
  MeetingDone,
  MeetingStands,
  MoveMeeting,
} from './call-meeting.dto.ts';
import {
  addInvitees,
  addMeeting,
  answerInvitation,
  askAnew,
  cancelMeeting,
  moveMeeting,
  ownInvitation,
} from './meeting.sql.ts';
import type { MeetingSeen } from './meetings.dto.ts';
import { MeetingsService } from './meetings.service.ts';

interface Asked {
  readonly postIds: readonly string[];
  readonly guardianIds: readonly string[];
}

const requireVerb = ({ status }: MeetingSeen, verb: MeetingVerb): void => {
  if (nextStatus<MeetingStatus, MeetingVerb>(meetingVerbs, status, verb) === undefined)
    throw refusal('wrong-status');
};

/** Calls a meeting, moves it and cancels it. */
@Injectable()
export class CallMeetingService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly meetings: MeetingsService,
  ) {}

  async call(youngPersonId: string, wish: CallMeeting): Promise<MeetingStands> {
    await this.access.open(youngPersonId, 'meeting.call');
    const { serviceId, postId, today } = this.request.post;
    const { kind, day, time, lengthMinutes, place = '', link = '', youngPersonInvited } = wish;
    const notInvitedReason = wish.notInvitedReason?.trim() ?? '';
    const others = wish.postIds.filter((id) => id !== postId);
    const guardianIds = wish.guardianIds ?? [];
    requireNothingIn([
      ...timeBlockers({ day, time, lengthMinutes, link }, today),
      ...inviteBlockers({ others: others.length + guardianIds.length, youngPersonInvited, notInvitedReason }),
      ...(await this.guestBlockers(youngPersonId, { postIds: others, guardianIds }, null)),
    ]);
    const meeting = await this.statements.one<MeetingStands & Record<string, unknown>>(addMeeting, [
      youngPersonId,
      serviceId,
      kind,
      day,
      time,
      lengthMinutes,
      place,
      link,
      youngPersonInvited ? null : notInvitedReason,
      postId,
    ]);
    const posts = [...new Set([postId, ...others])];
    await this.statements.rows(addInvitees, [
      youngPersonId,
      meeting.id,
      posts,
      [...new Set(guardianIds)],
      youngPersonInvited,
    ]);
    await this.comes(youngPersonId, meeting.id);
    return meeting;
  }

  async invite(youngPersonId: string, meetingId: string, wish: InviteToMeeting): Promise<MeetingDone> {
    const meeting = await this.led(youngPersonId, meetingId, 'move');
    const postIds = wish.postId === undefined ? [] : [wish.postId];
    const guardianIds = wish.guardianId === undefined ? [] : [wish.guardianId];
    if (postIds.length + guardianIds.length !== 1) throw refusal('invalid-input', ['postId', 'guardianId']);
    if (
      meeting.invitees.some((one) =>
        [...postIds, ...guardianIds].includes(one.postId ?? one.guardianId ?? ''),
      )
    )
      throw refusal('already-invited');
    requireNothingIn(await this.guestBlockers(youngPersonId, { postIds, guardianIds }, meeting));
    await this.statements.rows(addInvitees, [youngPersonId, meetingId, postIds, guardianIds, false]);
    return { id: meetingId };
  }

  async move(
    youngPersonId: string,
    meetingId: string,
    version: number,
    wish: MoveMeeting,
  ): Promise<MeetingStands> {
    await this.led(youngPersonId, meetingId, 'move');
    const { day, time, lengthMinutes, place = '', link = '' } = wish;
    requireNothingIn(timeBlockers({ day, time, lengthMinutes, link }, this.request.signedIn.today));
    const moved = await this.statements.changed<MeetingStands & Record<string, unknown>>(moveMeeting, [
      meetingId,
      youngPersonId,
      version,
      day,
      time,
      lengthMinutes,
      place,
      link,
    ]);
    await this.statements.rows(askAnew, [meetingId, youngPersonId]);
    await this.comes(youngPersonId, meetingId);
    return moved;
  }

  async cancel(
    youngPersonId: string,
    meetingId: string,
    version: number,
    reason: string,
  ): Promise<MeetingStands> {
    await this.led(youngPersonId, meetingId, 'cancel');
    requireNothingIn(isBlank(reason) ? ['reason-missing'] : []);
    return this.statements.changed<MeetingStands & Record<string, unknown>>(cancelMeeting, [
      meetingId,
      youngPersonId,
      version,
      reason,
    ]);
  }

  private async led(youngPersonId: string, meetingId: string, verb: MeetingVerb): Promise<MeetingSeen> {
    const meeting = await this.meetings.led(await this.access.open(youngPersonId, 'meeting.call'), meetingId);
    requireVerb(meeting, verb);
    return meeting;
  }

  /** Whoever calls or moves a meeting comes to it. */
  private async comes(youngPersonId: string, meetingId: string): Promise<void> {
    const [own] = await this.statements.rows<{ id: string }>(ownInvitation, [meetingId, youngPersonId]);
    if (own !== undefined) await this.statements.one(answerInvitation, [own.id, youngPersonId, 'yes', null]);
  }

  private async guestBlockers(
    youngPersonId: string,
    { postIds, guardianIds }: Asked,
    meeting: MeetingSeen | null,
  ): Promise<string[]> {
    const unwanted = (meeting?.wishes ?? [])
      .filter(({ kind, answer }) => kind === 'without' && answer !== 'no')
      .map(({ withoutPostId, withoutGuardianId }) => withoutPostId ?? withoutGuardianId);
    const team = postIds.length === 0 ? [] : await this.meetings.members(youngPersonId);
    const guardians = guardianIds.length === 0 ? [] : await this.meetings.guardians(youngPersonId);
    const stands = (id: string): boolean => team.some(({ postId }) => postId === id);
    return [
      ...postIds.flatMap((id) =>
        memberBlockers({ id, standing: stands(id), unwanted: unwanted.includes(id) }),
      ),
      ...guardianIds.flatMap((id) => [
        ...(guardians.find((one) => one.id === id)?.blockers ?? ['not-guardian']),
        ...(unwanted.includes(id) ? ['unwanted'] : []),
      ]),
    ];
  }
}

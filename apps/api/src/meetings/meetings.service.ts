import { Injectable } from '@nestjs/common';
import { type GuestBlocker, guardianBlockers } from '#domain/meeting/call';
import { refusal } from '#domain/problem/refusal';
import { AccessService, type Sight } from '../access/access.service.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import { type CalendarEntry, calendarFile } from './calendar-file.ts';
import type {
  MeetingGuardian,
  MeetingMember,
  MeetingSeen,
  MeetingsPage,
  MeetingWishSeen,
  MyMeetings,
  OwnPulse,
} from './meetings.dto.ts';
import {
  calendarStatement,
  guardiansStatement,
  meetingsStatement,
  membersStatement,
  personStatement,
  requestsStatement,
} from './meeting.sql.ts';
import { pulsesStatement } from './minutes.sql.ts';

interface GuardianRow extends Record<string, unknown> {
  readonly id: string;
  readonly name: string;
  readonly standing: boolean;
  readonly grownUp: boolean;
  readonly shutOut: boolean;
}

type Person = Pick<MeetingsPage, 'givenName' | 'needsInterpreter'>;

/** Reads meetings, as row-level security leaves them. */
@Injectable()
export class MeetingsService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  async page(youngPersonId: string): Promise<MeetingsPage> {
    const { holder } = await this.access.open(youngPersonId, 'meeting.read');
    const person = await this.person(youngPersonId);
    const { today, postId } = this.request.post;
    return {
      ...person,
      today,
      postId,
      holder,
      meetings: await this.all(youngPersonId),
      requests: await this.requests(youngPersonId),
      members: await this.members(youngPersonId),
      guardians: await this.guardians(youngPersonId),
    };
  }

  /** For the young person all of them; for a guardian those that the guardian is asked to. */
  async mine(youngPersonId: string): Promise<MyMeetings> {
    await this.access.open(youngPersonId, 'my-meetings.read');
    const { givenName } = await this.person(youngPersonId);
    return {
      today: this.request.signedIn.today,
      givenName,
      meetings: await this.all(youngPersonId),
      requests: await this.requests(youngPersonId),
      pulses: await this.statements.rows<OwnPulse & Record<string, unknown>>(pulsesStatement, [
        youngPersonId,
      ]),
    };
  }

  async calendar(youngPersonId: string, meetingId: string): Promise<string> {
    await this.access.open(youngPersonId, 'meeting-calendar.read');
    return calendarFile(
      await this.statements.one<CalendarEntry & Record<string, unknown>>(calendarStatement, [
        meetingId,
        youngPersonId,
      ]),
    );
  }

  /** One meeting that the reader sees, or a 404. */
  one(youngPersonId: string, meetingId: string): Promise<MeetingSeen> {
    return this.statements.one<MeetingSeen & Record<string, unknown>>(meetingsStatement, [
      youngPersonId,
      meetingId,
    ]);
  }

  /** One meeting that the reader has called, or may lead as the holder of the baton. */
  async led({ youngPersonId, holder }: Sight, meetingId: string): Promise<MeetingSeen> {
    const meeting = await this.one(youngPersonId, meetingId);
    if (meeting.calledByPostId !== this.request.post.postId && !holder)
      throw refusal('blocked', ['not-the-caller']);
    return meeting;
  }

  members(youngPersonId: string): Promise<MeetingMember[]> {
    return this.statements.rows<MeetingMember & Record<string, unknown>>(membersStatement, [youngPersonId]);
  }

  async guardians(youngPersonId: string): Promise<MeetingGuardian[]> {
    const rows = await this.statements.rows<GuardianRow>(guardiansStatement, [youngPersonId]);
    return rows.map(({ id, name, ...facts }) => ({ id, name, blockers: this.shut({ id, ...facts }) }));
  }

  private shut(facts: Pick<GuardianRow, 'id' | 'standing' | 'grownUp' | 'shutOut'>): GuestBlocker[] {
    return guardianBlockers({ ...facts, unwanted: false });
  }

  private all(youngPersonId: string): Promise<MeetingSeen[]> {
    return this.statements.rows<MeetingSeen & Record<string, unknown>>(meetingsStatement, [
      youngPersonId,
      null,
    ]);
  }

  private async requests(youngPersonId: string): Promise<MeetingWishSeen[]> {
    const rows = await this.statements.rows<{ wish: MeetingWishSeen }>(requestsStatement, [youngPersonId]);
    return rows.map(({ wish }) => wish);
  }

  private person(youngPersonId: string): Promise<Person> {
    return this.statements.one<Person & Record<string, unknown>>(personStatement, [youngPersonId]);
  }
}

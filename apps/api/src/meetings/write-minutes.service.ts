import { Injectable } from '@nestjs/common';
import { holdBlockers } from '#domain/meeting/hold';
import { blankMinutesBlockers, minutesBlockers, shareMinutesBlockers } from '#domain/meeting/minutes';
import { pulseBlockers } from '#domain/meeting/pulse';
import { refusal, requireNothingIn } from '#domain/problem/refusal';
import { AccessService } from '../access/access.service.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import type { NewMeasure } from '../plans/measures/measure.dto.ts';
import { MeasuresService } from '../plans/measures/measures.service.ts';
import { PlanService } from '../plans/plan.service.ts';
import type { MeetingDone, MeetingStands } from './call-meeting.dto.ts';
import { personStatement } from './meeting.sql.ts';
import { MeetingsService } from './meetings.service.ts';
import type { GivePulse, HoldMeeting, WriteMinutes } from './minutes.dto.ts';
import {
  addDecision,
  addMinutesVersion,
  addPulse,
  addReceipt,
  addSection,
  blankSection,
  cameToMeeting,
  changeSection,
  findSection,
  holdMeeting,
  shareSections,
  unsharedSections,
} from './minutes.sql.ts';

interface Found extends Record<string, unknown> {
  readonly sharedAt: Date | null;
  readonly blanked: boolean;
}
type Stands = MeetingStands & Record<string, unknown>;

/** Sets a meeting down as held, writes its minutes and shares them, and makes decisions into measures. */
@Injectable()
export class WriteMinutesService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly meetings: MeetingsService,
    private readonly measures: MeasuresService,
    private readonly plans: PlanService,
  ) {}

  async hold(
    youngPersonId: string,
    meetingId: string,
    version: number,
    wish: HoldMeeting,
  ): Promise<MeetingStands> {
    const sight = await this.access.open(youngPersonId, 'meeting.hold');
    const { kind, status, day, invitees, wishes } = await this.meetings.led(sight, meetingId);
    if (status !== 'called') throw refusal('wrong-status');
    const { needsInterpreter } = await this.statements.one<{ needsInterpreter: boolean }>(personStatement, [
      youngPersonId,
    ]);
    const { interpreter, toldHow = '', adaptedHow = '' } = wish;
    const came = invitees.map(({ id }) => id).filter((id) => wish.cameIds.includes(id));
    const unansweredWishes = wishes.filter(
      ({ kind, answer }) => kind === 'without' && answer === null,
    ).length;
    const { today } = this.request.signedIn;
    requireNothingIn(
      holdBlockers({ day, today, came: came.length, needsInterpreter, interpreter, unansweredWishes }),
    );
    const values = [meetingId, youngPersonId, version, interpreter, toldHow.trim(), adaptedHow.trim()];
    const held = await this.statements.changed<Stands>(holdMeeting, values);
    await this.statements.rows(cameToMeeting, [meetingId, youngPersonId, came]);
    if (kind === 'review') await this.plans.reviewed(youngPersonId, day);
    return held;
  }

  async write(
    youngPersonId: string,
    meetingId: string,
    { category, text }: WriteMinutes,
  ): Promise<MeetingStands> {
    await this.access.open(youngPersonId, 'minutes.write', category);
    const { status } = await this.meetings.one(youngPersonId, meetingId);
    requireNothingIn(minutesBlockers({ text, status }));
    const { serviceId, postId } = this.request.post;
    const values = [youngPersonId, serviceId, category, meetingId, text, postId];
    return this.statements.one<Stands>(addSection, values);
  }

  /** After sharing every text is kept: a correction is seen as one. */
  async change(
    youngPersonId: string,
    meetingId: string,
    sectionId: string,
    { version, text }: { version: number; text: string },
  ): Promise<MeetingStands> {
    await this.access.open(youngPersonId, 'minutes.write');
    const { status } = await this.meetings.one(youngPersonId, meetingId);
    const about = [sectionId, youngPersonId, meetingId];
    const before = await this.statements.one<Found>(findSection, about);
    requireNothingIn([...minutesBlockers({ text, status }), ...(before.blanked ? ['already-blanked'] : [])]);
    const changed = await this.statements.changed<Stands>(changeSection, [
      sectionId,
      youngPersonId,
      version,
      text,
    ]);
    if (before.sharedAt !== null) await this.keep(youngPersonId, sectionId, text);
    return changed;
  }

  /** The text goes for everybody, with what it was before; that it stood here, and why it went, stays. */
  async blank(
    youngPersonId: string,
    meetingId: string,
    sectionId: string,
    { version, reason }: { version: number; reason: string },
  ): Promise<MeetingStands> {
    await this.access.open(youngPersonId, 'minutes.write');
    await this.meetings.one(youngPersonId, meetingId);
    const about = [sectionId, youngPersonId, meetingId];
    const { blanked } = await this.statements.one<Found>(findSection, about);
    requireNothingIn(blankMinutesBlockers({ reason, blanked }));
    const values = [sectionId, youngPersonId, version, reason, this.request.post.postId];
    return this.statements.changed<Stands>(blankSection, values);
  }

  /** Shares the writer's own parts: each reader gets those of the categories that are opened, and the young person all. */
  async share(youngPersonId: string, meetingId: string): Promise<MeetingDone> {
    await this.access.open(youngPersonId, 'minutes.share');
    const { status } = await this.meetings.one(youngPersonId, meetingId);
    const mine = await this.statements.rows<{ id: string; text: string }>(unsharedSections, [
      meetingId,
      youngPersonId,
    ]);
    requireNothingIn(shareMinutesBlockers({ status, unshared: mine.length }));
    await this.statements.rows(shareSections, [meetingId, youngPersonId, mine.map(({ id }) => id)]);
    for (const { id, text } of mine) await this.keep(youngPersonId, id, text);
    return { id: meetingId };
  }

  async receive(youngPersonId: string, meetingId: string): Promise<MeetingDone> {
    await this.access.open(youngPersonId, 'minutes.receive');
    await this.meetings.one(youngPersonId, meetingId);
    return this.statements.one<MeetingDone & Record<string, unknown>>(addReceipt, [youngPersonId, meetingId]);
  }

  /** One step: what, who and when; it stands in the plan at once. */
  async decide(youngPersonId: string, meetingId: string, wish: NewMeasure): Promise<MeetingDone> {
    await this.access.open(youngPersonId, 'meeting.decide');
    const { status } = await this.meetings.one(youngPersonId, meetingId);
    requireNothingIn(status === 'cancelled' ? ['cancelled'] : []);
    const { id } = await this.measures.add(youngPersonId, wish, meetingId);
    const { serviceId, postId } = this.request.post;
    await this.statements.one(addDecision, [youngPersonId, serviceId, meetingId, id, postId]);
    return { id };
  }

  async pulse(youngPersonId: string, meetingId: string, wish: GivePulse): Promise<MeetingDone> {
    await this.access.open(youngPersonId, 'pulse.write');
    const { status } = await this.meetings.one(youngPersonId, meetingId);
    const { heard = null, knowsWho = null, pullTogether = null, skipped, shownToTeam } = wish;
    requireNothingIn(pulseBlockers({ status, pulse: { heard, knowsWho, pullTogether }, skipped }));
    const values = [youngPersonId, meetingId, heard, knowsWho, pullTogether, skipped, shownToTeam];
    return this.statements.one<MeetingDone & Record<string, unknown>>(addPulse, values);
  }

  private async keep(youngPersonId: string, sectionId: string, text: string): Promise<void> {
    const values = [youngPersonId, sectionId, text, this.request.post.postId];
    await this.statements.one(addMinutesVersion, values);
  }
}

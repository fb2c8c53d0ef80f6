import { Injectable } from '@nestjs/common';
import type { Interpreter } from '#domain/consent/interpreters';
import { isReceived } from '#domain/meeting/minutes';
import { participationIn } from '#domain/meeting/participation';
import { AccessService } from '../access/access.service.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import { personStatement } from './meeting.sql.ts';
import type { MeetingSeen } from './meetings.dto.ts';
import { MeetingsService } from './meetings.service.ts';
import type {
  MeetingDecisionSeen,
  MeetingGoalSeen,
  MeetingPulseSeen,
  MinutesPage,
  MinutesReceiptSeen,
  MinutesSectionSeen,
} from './minutes.dto.ts';
import {
  decisionsStatement,
  goalsOfMeetingStatement,
  heldStatement,
  pulseStatement,
  receiptsStatement,
  sectionsStatement,
} from './minutes.sql.ts';

interface Held {
  readonly interpreter: Interpreter | null;
  readonly toldHow: string;
  readonly adaptedHow: string;
  readonly cameIds: string[];
  readonly youngPersonCame: boolean;
}

/** The young person is asked how it was after every meeting that is held; the answer is the young person's own. */
const participation = ({ wishes, status }: MeetingSeen, held: Held) =>
  participationIn({
    ...held,
    topics: wishes.filter(({ kind }) => kind === 'topic').length,
    wishes: wishes.length,
    answeredWishes: wishes.filter(({ answer }) => answer !== null).length,
    pulseAsked: status === 'held',
  });

/** Reads what came of a meeting. Row-level security leaves each reader the parts of the categories that are opened. */
@Injectable()
export class MinutesService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly meetings: MeetingsService,
  ) {}

  /** On the screen, or to be printed: that is a permission of its own. */
  async page(
    youngPersonId: string,
    meetingId: string,
    permission: 'minutes.read' | 'minutes-export.read' = 'minutes.read',
  ): Promise<MinutesPage> {
    const { holder } = await this.access.open(youngPersonId, permission);
    const meeting = await this.meetings.one(youngPersonId, meetingId);
    const { needsInterpreter } = await this.statements.one<{ needsInterpreter: boolean }>(personStatement, [
      youngPersonId,
    ]);
    const about = [meetingId, youngPersonId];
    const { postId, serviceId, today } = this.request.signedIn;
    const held = await this.statements.one<Held & Record<string, unknown>>(heldStatement, about);
    const sections = await this.rows<MinutesSectionSeen>(sectionsStatement, about);
    const receipts = await this.rows<MinutesReceiptSeen>(receiptsStatement, about);
    const [pulse = null] = await this.rows<MeetingPulseSeen>(pulseStatement, about);
    const { interpreter, toldHow, adaptedHow, cameIds } = held;
    return {
      today,
      meeting,
      needsInterpreter,
      leads: postId !== null && (holder || meeting.calledByPostId === postId),
      interpreter,
      toldHow,
      adaptedHow,
      cameIds,
      sections,
      receipts,
      decisions: await this.rows<MeetingDecisionSeen>(decisionsStatement, about),
      goals: await this.rows<MeetingGoalSeen>(goalsOfMeetingStatement, about),
      pulse,
      participation: participation(meeting, held),
      notReceived: !isReceived(
        lastOf(sections.filter(({ mine }) => !mine).map(({ sharedAt }) => sharedAt)),
        lastOf(receipts.filter((one) => one.serviceId === serviceId).map(({ seenAt }) => seenAt)),
      ),
    };
  }

  private rows<Row>(statement: string, about: readonly string[]): Promise<(Row & Record<string, unknown>)[]> {
    return this.statements.rows<Row & Record<string, unknown>>(statement, about);
  }
}

/** The last of some times; null when there is none. */
const lastOf = (times: readonly (string | Date | null)[]): string | null => {
  const known = times.flatMap((time) => (time === null ? [] : [new Date(time).getTime()]));
  return known.length === 0 ? null : new Date(Math.max(...known)).toISOString();
};

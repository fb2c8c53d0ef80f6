import { Injectable } from '@nestjs/common';
import { caseReaderOf, type TeamReader } from '#domain/access/who-sees';
import type { Category } from '#domain/category/categories';
import { type AgendaItem, agendaOf, type InTheRoom } from '#domain/meeting/agenda';
import type { AgendaPart } from '#domain/meeting/kinds';
import type { CasePart } from '#domain/access/case-parts';
import { AccessService, type Sight } from '../access/access.service.ts';
import { Statements } from '../platform/database/statements.ts';
import { agendaStatement, inTheRoomStatement, roomReadersStatement } from './agenda.sql.ts';
import { personStatement } from './meeting.sql.ts';
import type { MeetingSeen } from './meetings.dto.ts';
import { MeetingsService } from './meetings.service.ts';
import type { MeetingAgenda } from './minutes.dto.ts';

interface ItemRow extends Record<string, unknown> {
  readonly part: AgendaPart;
  readonly id: string;
  readonly category: Category;
  readonly ownerServiceId: string | null;
  readonly receiverServiceId: string | null;
  readonly ownWords: string;
  readonly text: string;
  readonly date: string | null;
}

/** The section of the case whose rule says who sees it. A topic and a question are the young person's own words to the team. */
const sectionOf = {
  topics: 'batons',
  questions: 'contributions',
  goals: 'goals',
  measures: 'measures',
  transitions: 'transitions',
} as const satisfies Record<AgendaPart, CasePart>;

const asItem = (row: ItemRow): ItemRow & AgendaItem => {
  const { part, category, ownerServiceId, receiverServiceId } = row;
  return { ...row, record: { part: sectionOf[part], row: { category, ownerServiceId, receiverServiceId } } };
};

/** The screen that everybody in the room looks at. */
@Injectable()
export class AgendaService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly meetings: MeetingsService,
  ) {}

  async read(youngPersonId: string, meetingId: string): Promise<MeetingAgenda> {
    const sight = await this.access.open(youngPersonId, 'meeting.read');
    const meeting = await this.meetings.one(youngPersonId, meetingId);
    const { givenName } = await this.statements.one<{ givenName: string }>(personStatement, [youngPersonId]);
    const rows = await this.statements.rows<ItemRow>(agendaStatement, [youngPersonId, meetingId]);
    const parts = agendaOf(meeting.kind, rows.map(asItem), await this.room(sight, meeting));
    return {
      givenName,
      parts: parts.map(({ part, items }) => ({
        part,
        items: items.map(({ id, ownWords, text, date }) => ({ id, ownWords, text, date })),
      })),
    };
  }

  /** Whoever has not said no is in the room, and somebody whose sight the reader may not know closes the screen. */
  private async room({ youngPersonId, followUpStatus }: Sight, meeting: MeetingSeen): Promise<InTheRoom> {
    const team = await this.statements.rows<TeamReader & Record<string, unknown>>(roomReadersStatement, [
      youngPersonId,
    ]);
    const { kept, shown } = await this.statements.one<{ kept: string[]; shown: string[] | null }>(
      inTheRoomStatement,
      [meeting.id],
    );
    const posts = meeting.invitees.flatMap(({ postId, answer }) =>
      postId === null || answer === 'no' ? [] : [postId],
    );
    const members = posts.map((id) => {
      const one = team.find(({ postId }) => postId === id);
      return one === undefined ? null : caseReaderOf(one, followUpStatus);
    });
    return { members, shownToGuardians: shown, kept };
  }
}

import type { FeedReader } from '#domain/calendar-feed/calendar-feed';
import ical, { ICalEventClass, ICalEventStatus } from 'ical-generator';

export interface FeedEntry {
  readonly id: string;
  readonly kind: 'meeting' | 'deadline' | 'appointment';
  readonly startsAt: Date | null;
  readonly lengthMinutes: number | null;
  /** YYYY-MM-DD, for what has a day and no time. */
  readonly day: string | null;
  readonly changedAt: Date;
  readonly sequence: number;
}

const words = { meeting: 'Møte i Laget', deadline: 'Frist i Laget', appointment: 'Avtale' } as const;
/** What the calendar is called where it is shown. A young person's telephone says nothing of who makes the appointments. */
const names = { staff: 'Laget', young_person: 'Avtaler', guardian: 'Avtaler' } as const satisfies Record<
  FeedReader,
  string
>;

const times = ({ startsAt, lengthMinutes, day }: FeedEntry) =>
  startsAt === null
    ? { start: new Date(`${day ?? '1970-01-01'}T00:00:00Z`), allDay: true, timezone: 'UTC' }
    : { start: startsAt, end: new Date(startsAt.getTime() + (lengthMinutes ?? 0) * 60_000) };

/**
 * The appointments as a calendar subscribes to them: when, and that it is a meeting or a deadline. No names, no place, no link: a
 * calendar is synchronised to telephones and read over shoulders. The same entries are the same file to the letter.
 */
export const feedFile = (entries: readonly FeedEntry[], reader: FeedReader): string =>
  ical({
    prodId: { company: 'Laget', product: 'Laget', language: 'NB' },
    name: names[reader],
    ttl: 60 * 60,
    events: entries.map((entry) => ({
      id: `${entry.id}@laget`,
      sequence: entry.sequence,
      stamp: entry.changedAt,
      summary: words[entry.kind],
      class: ICalEventClass.PRIVATE,
      status: ICalEventStatus.CONFIRMED,
      ...times(entry),
    })),
  }).toString();

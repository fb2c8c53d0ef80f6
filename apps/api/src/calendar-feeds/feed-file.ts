import ical, { ICalEventClass, ICalEventStatus } from 'ical-generator';

export interface FeedEntry {
  readonly id: string;
  readonly kind: 'meeting' | 'deadline';
  readonly startsAt: Date | null;
  readonly lengthMinutes: number | null;
  /** YYYY-MM-DD, for what has a day and no time. */
  readonly day: string | null;
  readonly changedAt: Date;
  readonly sequence: number;
}

const words = { meeting: 'Møte i Laget', deadline: 'Frist i Laget' } as const;

const times = ({ startsAt, lengthMinutes, day }: FeedEntry) =>
  startsAt === null
    ? { start: new Date(`${day ?? '1970-01-01'}T00:00:00Z`), allDay: true, timezone: 'UTC' }
    : { start: startsAt, end: new Date(startsAt.getTime() + (lengthMinutes ?? 0) * 60_000) };

/**
 * The appointments as a calendar subscribes to them: when, and that it is a meeting or a deadline. No names, no place, no link: a
 * calendar is synchronised to telephones and read over shoulders. The same entries are the same file to the letter.
 */
export const feedFile = (entries: readonly FeedEntry[]): string =>
  ical({
    prodId: { company: 'Laget', product: 'Laget', language: 'NB' },
    name: 'Laget',
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

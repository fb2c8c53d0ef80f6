import ical, { ICalCalendarMethod, ICalEventClass, ICalEventStatus } from 'ical-generator';
import type { MeetingStatus } from '#domain/meeting/status';

export interface CalendarEntry {
  readonly id: string;
  readonly startsAt: Date;
  readonly lengthMinutes: number;
  readonly changedAt: Date;
  readonly sequence: number;
  readonly status: MeetingStatus;
}

/**
 * The meeting as a calendar takes it: when, and nothing else. No names, no place, no link, no kind: a calendar is synchronised to
 * telephones and read over shoulders. The id is the same at each change, and the number goes up, so that a calendar moves or takes
 * away what it has.
 */
export const calendarFile = (entry: CalendarEntry): string => {
  const cancelled = entry.status === 'cancelled';
  const end = new Date(entry.startsAt.getTime() + entry.lengthMinutes * 60_000);
  return ical({
    prodId: { company: 'Laget', product: 'Laget', language: 'NB' },
    method: cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
    events: [
      {
        id: `${entry.id}@laget`,
        sequence: entry.sequence,
        start: entry.startsAt,
        end,
        stamp: entry.changedAt,
        summary: 'Møte i Laget',
        class: ICalEventClass.PRIVATE,
        status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      },
    ],
  }).toString();
};

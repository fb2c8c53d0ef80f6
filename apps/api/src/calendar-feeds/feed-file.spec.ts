import { expect, test } from '@jest/globals';
import { feedFile } from './feed-file.ts';

const changedAt = new Date('2026-11-01T08:00:00Z');
const meeting = {
  id: 'm',
  kind: 'meeting',
  startsAt: new Date('2026-12-01T13:30:00Z'),
  lengthMinutes: 45,
  day: null,
  changedAt,
  sequence: 2,
} as const;
const deadline = {
  id: 'd',
  kind: 'deadline',
  startsAt: null,
  lengthMinutes: null,
  day: '2026-12-18',
  changedAt,
  sequence: 1,
} as const;

test('a meeting has its time, a deadline its day, and neither anything else', () => {
  const lines = feedFile([meeting, deadline], 'staff').split('\r\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'SUMMARY:Møte i Laget',
      'DTSTART:20261201T133000Z',
      'DTEND:20261201T141500Z',
      'SUMMARY:Frist i Laget',
      'DTSTART;VALUE=DATE:20261218',
      'UID:m@laget',
      'SEQUENCE:2',
    ]),
  );
  expect(lines.some((line) => /^(LOCATION|DESCRIPTION|URL|ORGANIZER|ATTENDEE)/.test(line))).toBe(false);
});

test('the same entries are the same file', () => {
  expect(feedFile([meeting], 'staff')).toBe(feedFile([meeting], 'staff'));
});

test('a young person’s and a guardian’s calendar says that there is an appointment, and not who with', () => {
  for (const reader of ['young_person', 'guardian'] as const) {
    const lines = feedFile([{ ...meeting, kind: 'appointment' }], reader).split('\r\n');
    expect(lines).toEqual(
      expect.arrayContaining(['SUMMARY:Avtale', 'X-WR-CALNAME:Avtaler', 'DTSTART:20261201T133000Z']),
    );
    expect(lines.some((line) => /^(LOCATION|DESCRIPTION|URL|ORGANIZER|ATTENDEE)/.test(line))).toBe(false);
  }
});

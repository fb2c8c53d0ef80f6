import { expect, test } from '@jest/globals';
import { calendarFile } from './calendar-file.ts';

const entry = {
  id: '01980000-0000-7000-8000-000000000001',
  startsAt: new Date('2026-12-01T13:30:00Z'),
  lengthMinutes: 60,
  changedAt: new Date('2026-11-20T08:00:00Z'),
  sequence: 0,
  status: 'called',
} as const;

test('A03 the calendar file says when, and nothing else', () => {
  expect(calendarFile(entry).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Laget//Laget//NB',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    'UID:01980000-0000-7000-8000-000000000001@laget',
    'SEQUENCE:0',
    'DTSTAMP:20261120T080000Z',
    'DTSTART:20261201T133000Z',
    'DTEND:20261201T143000Z',
    'SUMMARY:Møte i Laget',
    'STATUS:CONFIRMED',
    'CLASS:PRIVATE',
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
});

test('a meeting that is moved or cancelled is the same one, with a higher number', () => {
  const moved = calendarFile({ ...entry, sequence: 2, status: 'cancelled' });
  expect(moved).toContain('UID:01980000-0000-7000-8000-000000000001@laget');
  expect(moved).toContain('SEQUENCE:2');
  expect(moved).toContain('METHOD:CANCEL');
  expect(moved).toContain('STATUS:CANCELLED');
});

import { expect, test } from '@jest/globals';
import { agendaParts, allMeetingKinds, isMeetingKind, takesUp } from './kinds.ts';
import { meetingKinds } from './kinds.ts';

test('each kind of meeting takes up what it is for, the young person’s own topics always first', () => {
  const lines = allMeetingKinds.map(
    (kind) =>
      `${kind} ${String(meetingKinds[kind].minutes)}: ${agendaParts.filter((part) => takesUp(kind, part)).join(' ')}`,
  );
  expect(lines).toEqual([
    'start 60: topics questions goals',
    'review 60: topics questions goals measures transitions',
    'transition 60: topics questions measures transitions',
    'crisis 30: topics measures',
    'other 45: topics questions goals measures transitions',
  ]);
});

test('nothing else is a kind of meeting', () => {
  expect(allMeetingKinds.every(isMeetingKind)).toBe(true);
  expect(isMeetingKind('party')).toBe(false);
});

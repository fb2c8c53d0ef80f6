import { expect, test } from '@jest/globals';
import { type LastTime, ownTimeAnswers, ownTimeBlockers, timesTold, timeToTell } from './own-time.ts';
import type { Repeat } from './rhythm.ts';

const today = '2026-11-24';
const weekly: Repeat = { every: 'week', from: '2026-11-10', until: '2026-12-08', part: 'morning' };
const never: LastTime = { on: null, told: null };
const said = (on: string, told: LastTime['told']): LastTime => ({ on, told });

test('«done» and «not this time» are the answers, and the log tells the own voice from the voice of the team', () => {
  expect(ownTimeAnswers).toEqual(['done', 'not_now']);
  expect(timesTold).toEqual({
    team_done: { own: false },
    own_done: { own: true },
    own_not_now: { own: true },
  });
});

test('the newest time that has come is asked about, and the last own answer can be changed', () => {
  expect(timeToTell(weekly, never, '2026-11-09')).toBeNull();
  expect(timeToTell(weekly, never, today)).toBe(today);
  expect(timeToTell(weekly, said('2026-11-17', 'own_done'), today)).toBe(today);
  expect(timeToTell(weekly, said(today, 'own_not_now'), today)).toBe(today);
  expect(timeToTell(weekly, said(today, 'own_done'), today)).toBe(today);
  expect(timeToTell(weekly, said(today, 'team_done'), today)).toBeNull();
  expect(timeToTell(weekly, said(today, null), today)).toBeNull();
});

test('the young person speaks of the own measure, of a time that has come and that nobody else has spoken of', () => {
  const facts = { repeat: weekly, on: today, last: never, today, responsibleYoungPerson: true };
  const blockers = (more: Partial<typeof facts>): string[] => ownTimeBlockers({ ...facts, ...more });
  expect(blockers({})).toEqual([]);
  expect(blockers({ on: '2026-11-17' })).toEqual([]);
  expect(blockers({ responsibleYoungPerson: false })).toEqual(['somebody_else_does_it']);
  expect(blockers({ on: '2026-11-18' })).toEqual(['not_a_time']);
  expect(blockers({ on: '2026-12-01' })).toEqual(['time_not_come']);
  expect(blockers({ last: said(today, 'own_done') })).toEqual([]);
  expect(blockers({ last: said(today, 'team_done') })).toEqual(['time_done_before']);
  expect(blockers({ last: said(today, null) })).toEqual(['time_done_before']);
  expect(blockers({ on: '2026-11-17', last: said(today, 'own_done') })).toEqual(['time_done_before']);
});

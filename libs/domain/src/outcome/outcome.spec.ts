import { expect, test } from '@jest/globals';
import type { TransitionStatus } from '../transition/verbs.ts';
import { believedForDays, checkDue, checkMonths, lastCheckOpenDays, outcomeOn } from './outcome.ts';

const on = (status: TransitionStatus, since: string | null, today: string): string =>
  outcomeOn({ status, since, onDate: '2026-01-01', checks: [] }, today).outcome;

test('what is said is believed for so many days', () => {
  expect(believedForDays).toEqual({
    not_asked: null,
    asked: null,
    declined: null,
    accepted: 60,
    met: 183,
    still_there: 190,
    left: null,
    ended: null,
    unknown: null,
  });
});

test('the sender is told how it stands', () => {
  expect(on('planned', null, '2026-11-20')).toBe('not_asked');
  expect(on('offered', '2026-11-01', '2026-11-20')).toBe('asked');
  expect(on('declined', '2025-11-01', '2026-11-20')).toBe('declined');
  expect(on('accepted', '2026-11-01', '2026-11-20')).toBe('accepted');
  expect(on('met', '2026-11-01', '2026-11-20')).toBe('met');
  expect(on('ended', '2025-11-01', '2026-11-20')).toBe('ended');
});

test('a yes without a meeting, and a meeting without a word, become unknown', () => {
  expect(on('accepted', '2026-09-21', '2026-11-20')).toBe('accepted');
  expect(on('accepted', '2026-09-20', '2026-11-20')).toBe('unknown');
  const early = { status: 'accepted', since: '2026-01-20', checks: [] } as const;
  expect(outcomeOn({ ...early, onDate: '2026-09-21' }, '2026-11-20').outcome).toBe('accepted');
  expect(outcomeOn({ ...early, onDate: '2026-09-20' }, '2026-11-20').outcome).toBe('unknown');
  expect(on('met', '2026-05-21', '2026-11-20')).toBe('met');
  expect(on('met', '2026-05-20', '2026-11-20')).toBe('unknown');
});

test('the newest answer counts, and is believed in its turn', () => {
  const checks = [
    { months: 6, answer: 'left', on: '2026-08-03' },
    { months: 3, answer: 'still_there', on: '2026-05-02' },
  ] as const;
  const facts = { status: 'met', since: '2026-02-01', onDate: '2026-01-01', checks } as const;
  expect(outcomeOn(facts, '2026-11-20')).toEqual({ outcome: 'left', saidOn: '2026-08-03' });
  const first = { ...facts, checks: checks.slice(1) };
  expect(outcomeOn(first, '2026-11-08')).toEqual({ outcome: 'still_there', saidOn: '2026-05-02' });
  expect(outcomeOn(first, '2026-11-09')).toEqual({ outcome: 'unknown', saidOn: '2026-05-02' });
});

test('after 3, 6 and 12 months the receiver is asked, and only about the newest', () => {
  expect(checkMonths).toEqual([3, 6, 12]);
  const due = (today: string, answered: number[] = []): number | null =>
    checkDue({ metOn: '2026-01-31', checks: answered.map((months) => ({ months })) }, today);
  expect(due('2026-04-29')).toBeNull();
  expect(due('2026-04-30')).toBe(3);
  expect(due('2026-04-30', [3])).toBeNull();
  expect(due('2026-07-31')).toBe(6);
  expect(due('2026-07-31', [3])).toBe(6);
  expect(due('2027-01-31', [3, 6])).toBe(12);
  expect(due('2027-02-01', [3, 6, 12])).toBeNull();
  expect(lastCheckOpenDays).toBe(90);
  expect(due('2027-05-01')).toBe(12);
  expect(due('2027-05-02')).toBeNull();
  expect(checkDue({ metOn: null, checks: [] }, '2026-07-31')).toBeNull();
});

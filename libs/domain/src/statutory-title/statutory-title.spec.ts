import { expect, test } from '@jest/globals';
import {
  allStatutoryTitles,
  endTitleBlockers,
  giveTitleBlockers,
  isStatutoryTitle,
  requireMayEndTitle,
  requireMayGiveTitle,
  statutoryTitles,
  titleEndsOn,
} from './statutory-title.ts';

test('L09 a child coordinator is one until the 18th birthday, a coordinator of the individual plan for as long as it runs', () => {
  expect(statutoryTitles).toEqual({
    child_coordinator: { untilAge: 18 },
    ip_coordinator: { untilAge: null },
  });
  expect(allStatutoryTitles).toEqual(['child_coordinator', 'ip_coordinator']);
  expect(isStatutoryTitle('child_coordinator')).toBe(true);
  expect(isStatutoryTitle('king')).toBe(false);
  expect(titleEndsOn('child_coordinator', '2009-03-14')).toBe('2027-03-14');
  expect(titleEndsOn('child_coordinator', '2008-02-29')).toBe('2026-03-01');
  expect(titleEndsOn('ip_coordinator', '2009-03-14')).toBeNull();
});

test('one at a time, somebody on the team, begun, and not past the birthday', () => {
  const facts = {
    from: '2026-11-24',
    today: '2026-11-24',
    endsOn: '2027-03-14',
    onTheTeam: true,
    others: [],
  };
  const ended = { from: '2025-01-01', until: '2026-11-24' };
  expect(giveTitleBlockers(facts)).toEqual([]);
  expect(giveTitleBlockers({ ...facts, endsOn: null, others: [ended] })).toEqual([]);
  expect(giveTitleBlockers({ ...facts, onTheTeam: false })).toEqual(['title-needs-member']);
  expect(giveTitleBlockers({ ...facts, from: '2026-11-25' })).toEqual(['title-not-yet']);
  expect(giveTitleBlockers({ ...facts, from: '2027-03-14', today: '2027-03-14' })).toEqual(['title-too-old']);
  expect(giveTitleBlockers({ ...facts, others: [{ ...ended, until: '2026-11-25' }] })).toEqual([
    'title-taken',
  ]);
  expect(giveTitleBlockers({ ...facts, others: [{ from: '2026-12-01', until: null }] })).toEqual([
    'title-taken',
  ]);
  expect(giveTitleBlockers({ ...facts, others: [{ from: '2027-03-14', until: null }] })).toEqual([]);
  expect(() => {
    requireMayGiveTitle({ ...facts, onTheTeam: false });
  }).toThrow('blocked');
});

test('a title is made shorter, never longer, and lasts a day at least', () => {
  const spell = { from: '2026-11-01', until: '2027-03-14' };
  expect(endTitleBlockers({ ...spell, lastDay: '2026-11-01' })).toEqual([]);
  expect(endTitleBlockers({ ...spell, lastDay: '2027-03-13' })).toEqual([]);
  expect(endTitleBlockers({ ...spell, until: null, lastDay: '2030-01-01' })).toEqual([]);
  expect(endTitleBlockers({ ...spell, lastDay: '2026-10-31' })).toEqual(['title-end-before-start']);
  expect(endTitleBlockers({ ...spell, lastDay: '2027-03-14' })).toEqual(['title-ended-before']);
  expect(() => {
    requireMayEndTitle({ ...spell, lastDay: '2027-03-14' });
  }).toThrow('blocked');
});

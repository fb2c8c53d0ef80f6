import { expect, test } from '@jest/globals';
import { allWhyNoRelease, checkNames, failedTables, foundIn, whyNoRelease } from './failed-run.ts';

test('what is kept of findings says how many cells of which table, and nothing of where', () => {
  const findings = [
    { check: 'group' as const, labels: ['9901', '15-17', 'female', 'aap_disability'] },
    { check: 'group' as const, labels: ['9901', '15-17', 'female', 'aap_disability'] },
    { check: 'group' as const, labels: ['9902', '18-19', 'male', 'employed'] },
    { check: 'interval' as const, labels: ['9902', '18-19', 'male', 'employed'] },
  ];
  const kept = foundIn(findings, 'persons', 5);
  expect(kept).toEqual([
    { check: 'interval', table: 'persons', cells: 1, rounds: 5 },
    { check: 'group', table: 'persons', cells: 2, rounds: 5 },
  ]);
  expect(JSON.stringify(kept)).not.toMatch(/990|aap|male/);
  expect(foundIn([], 'year', 0)).toEqual([]);
});

test('every reason says what can be done', () => {
  expect(Object.fromEntries(allWhyNoRelease.map((why) => [why, whyNoRelease[why]]))).toEqual({
    audit: 'ask',
    beside_earlier: 'ask',
    not_comparable: 'ask',
    year_does_not_fit: 'ask',
    not_over: 'wait',
    no_place: 'wait',
    overlaps: 'again',
    too_often: 'again',
    covers_another: 'again',
    needs_reason: 'again',
    nothing_to_correct: 'again',
    stopped: 'again',
    broke: 'ask',
  });
});

test('the checks have the names that the audit’s own page uses, and two tables can fail', () => {
  expect(checkNames).toEqual({ interval: 'C1', group: 'C2', personal: 'C3', form: 'C4', difference: 'C5' });
  expect(failedTables).toEqual(['persons', 'year']);
});

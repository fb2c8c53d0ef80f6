import { expect, test } from '@jest/globals';
import { checkResults } from './audit-checks.ts';

const checked = { innerCells: 84, publishedCells: 240, parts: 3 };

test('each check says of how many it was asked', () => {
  expect(checkResults({ ...checked, known: 12, groups: 40, differences: 700 })).toEqual([
    { check: 'C1', asked: 240, result: 'passed' },
    { check: 'C2', asked: 40, result: 'passed' },
    { check: 'C3', asked: 12, result: 'passed' },
    { check: 'C4', asked: 240, result: 'passed' },
    { check: 'C5', asked: 700, result: 'passed' },
  ]);
});

test('where nobody knows any of them the personal check is not asked, and an older release does not say of how many', () => {
  const results = checkResults({ ...checked, known: 0 });
  expect(results.map(({ result }) => result)).toEqual(['passed', 'passed', 'not_asked', 'passed', 'passed']);
  expect(results.map(({ asked }) => asked)).toEqual([240, null, 0, 240, null]);
  expect(checkResults(checked)[2]).toEqual({ check: 'C3', asked: null, result: 'not_asked' });
});

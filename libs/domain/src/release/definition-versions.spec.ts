import { expect, test } from '@jest/globals';
import { definitionVersions, versionBreaks } from './definition-versions.ts';

test('every definition by which figures are counted, with its version', () => {
  expect(definitionVersions).toEqual([
    'ssb 2026-1',
    'nav 2026-1',
    'after_five_years 2026-1',
    'county_left_in_the_year 2026-1',
    'transitions 2026-2',
    'situations 2026-2',
  ]);
});

const release = (cutOff: string, ...definitions: readonly string[]) => ({ cutOff, definitions });

test('a new version of a rule is a break by itself, from the first day that was counted by it', () => {
  const releases = [
    release('2026-03-31', 'ssb 2026-1', 'nav 2026-1'),
    release('2026-06-30', 'ssb 2026-2', 'nav 2026-1'),
    release('2026-09-30', 'ssb 2026-2', 'nav 2026-1'),
  ];
  expect(versionBreaks(releases, 'ssb')).toEqual([
    { rule: 'ssb', onDay: '2026-06-30', before: '2026-1', after: '2026-2' },
  ]);
  expect(versionBreaks(releases, 'nav')).toEqual([]);
  expect(versionBreaks(releases, 'after_five_years')).toEqual([]);
  expect(versionBreaks([], 'ssb')).toEqual([]);
});

test('a release that does not say what it was counted by is passed over', () => {
  const releases = [
    ...[release('2025-12-31'), release('2026-03-31', 'ssb 2026-1'), release('2026-06-30')],
    ...[release('2026-09-30', 'ssb 2026-2'), release('2026-12-31', 'ssb 2026-1')],
  ];
  expect(versionBreaks(releases, 'ssb').map(({ onDay, before, after }) => [onDay, before, after])).toEqual([
    ['2026-09-30', '2026-1', '2026-2'],
    ['2026-12-31', '2026-2', '2026-1'],
  ]);
});

test('a rule of our own that had no version yet counts as its first, where the release says anything', () => {
  const releases = [
    ...[release('2026-03-31'), release('2026-06-30', 'ssb 2026-1')],
    release('2026-09-30', 'ssb 2026-1', 'transitions 2026-2', 'situations 2026-2'),
  ];
  for (const rule of ['transitions', 'situations'] as const)
    expect(versionBreaks(releases, rule)).toEqual([
      { rule, onDay: '2026-09-30', before: '2026-1', after: '2026-2' },
    ]);
});

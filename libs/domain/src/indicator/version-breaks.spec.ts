import { expect, test } from '@jest/globals';
import { versionBreaksByIndicator } from './version-breaks.ts';

test('every indicator that is counted by a definition has the break, and no other', () => {
  const releases = [
    { cutOff: '2026-06-30', definitions: ['ssb 2026-1', 'after_five_years 2026-1'] },
    { cutOff: '2026-09-30', definitions: ['ssb 2026-2', 'after_five_years 2026-1'] },
  ];
  const found = versionBreaksByIndicator(releases);
  expect(found.map(({ indicator }) => indicator)).toEqual([
    ...['outside', 'outside_immigrants', 'outside_norwegian_born', 'in_work_or_education', 'persistence'],
    'followed_up_by_status',
  ]);
  expect(found[0]).toEqual({
    ...{ indicator: 'outside', rule: 'ssb', onDay: '2026-09-30', before: '2026-1', after: '2026-2' },
  });
});

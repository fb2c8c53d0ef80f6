import { expect, test } from '@jest/globals';
import { definitionVersions } from './definition-versions.ts';

test('every definition by which figures are counted, with its version', () => {
  expect(definitionVersions).toEqual([
    'ssb 2026-1',
    'nav 2026-1',
    'after_five_years 2026-1',
    'county_left_in_the_year 2026-1',
  ]);
});

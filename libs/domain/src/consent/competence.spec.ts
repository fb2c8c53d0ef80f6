import { expect, test } from '@jest/globals';
import { consentAges, consentsAlone, consentsAloneFrom, mustBeHeard } from './competence.ts';

test('alone from 16, heard from 12', () => {
  expect(consentAges).toEqual({ aloneFrom: 16, heardFrom: 12 });
});

test('the 16th birthday changes who decides', () => {
  expect(consentsAlone('2010-11-21', '2026-11-20')).toBe(false);
  expect(consentsAlone('2010-11-20', '2026-11-20')).toBe(true);
  expect(consentsAloneFrom('2010-11-21')).toBe('2026-11-21');
});

test('from 12 and until 16 the young person must be heard', () => {
  expect(mustBeHeard('2014-11-21', '2026-11-20')).toBe(false);
  expect(mustBeHeard('2014-11-20', '2026-11-20')).toBe(true);
  expect(mustBeHeard('2010-11-21', '2026-11-20')).toBe(true);
  expect(mustBeHeard('2010-11-20', '2026-11-20')).toBe(false);
});

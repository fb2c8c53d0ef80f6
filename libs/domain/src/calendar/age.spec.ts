import { expect, test } from '@jest/globals';
import { ageOn, birthday, leapDayBirthday } from './age.ts';

test('nobody is older before the birthday, and everybody is on it', () => {
  expect(ageOn('2010-11-20', '2026-11-19')).toBe(15);
  expect(ageOn('2010-11-20', '2026-11-20')).toBe(16);
  expect(ageOn('2010-11-20', '2026-11-21')).toBe(16);
  expect(ageOn('2026-11-20', '2026-11-20')).toBe(0);
  expect(ageOn('2026-11-21', '2026-11-20')).toBe(-1);
});

test('born on 29 February: older on 1 March in ordinary years, on the day itself in leap years', () => {
  expect(leapDayBirthday).toEqual({
    month: 3,
    day: 1,
    source: 'PostgreSQL age(); Norwegian law not found to say, unconfirmed',
  });
  expect(ageOn('2008-02-29', '2026-02-28')).toBe(17);
  expect(ageOn('2008-02-29', '2026-03-01')).toBe(18);
  expect(ageOn('2008-02-29', '2024-02-28')).toBe(15);
  expect(ageOn('2008-02-29', '2024-02-29')).toBe(16);
  expect(birthday('2008-02-29', 18)).toBe('2026-03-01');
  expect(birthday('2008-02-29', 16)).toBe('2024-02-29');
});

test('born on 28 February: the leap rule does not move the birthday', () => {
  expect(birthday('2008-02-28', 18)).toBe('2026-02-28');
});

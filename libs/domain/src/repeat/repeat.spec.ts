import { expect, test } from '@jest/globals';
import { isRepeatKey, keptAnswer, keptFields } from './repeat.ts';

test('R02 what may be kept of an answer is ids, versions, days and codes', () => {
  expect(keptFields).toEqual({
    id: 'id',
    youngPersonId: 'id',
    guardianId: 'id',
    goalId: 'id',
    measureIds: 'id',
    itemId: 'id',
    incidentId: 'id',
    version: 'version',
    number: 'version',
    at: 'day',
    status: 'code',
    state: 'code',
    step: 'code',
    followUpStatus: 'code',
    youngPersonAnswer: 'code',
    shared: 'code',
  });
});

test('R02 an answer is kept whole or not at all', () => {
  expect(keptAnswer({ id: '1', version: 2 })).toEqual({ id: '1', version: 2 });
  expect(keptAnswer(undefined)).toEqual({});
  expect(keptAnswer(null)).toEqual({});
  expect(keptAnswer({ id: '1', name: 'Kari' })).toBeNull();
  expect(keptAnswer({ code: 'abc' })).toBeNull();
  expect(keptAnswer([{ id: '1' }])).toBeNull();
  expect(keptAnswer('done')).toBeNull();
});

test('R02 a key is 8 to 128 visible characters', () => {
  expect(isRepeatKey('12345678')).toBe(true);
  expect(isRepeatKey('1234567')).toBe(false);
  expect(isRepeatKey('x'.repeat(128))).toBe(true);
  expect(isRepeatKey('x'.repeat(129))).toBe(false);
  expect(isRepeatKey('with a space')).toBe(false);
});

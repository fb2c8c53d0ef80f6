import { expect, test } from '@jest/globals';
import { caseEventKinds } from './kinds.ts';

test('every kind of event is named once, as what happened', () => {
  expect(new Set(caseEventKinds).size).toBe(caseEventKinds.length);
  expect(caseEventKinds.filter((kind) => !/^[a-z]+(-[a-z]+)*$/.test(kind))).toEqual([]);
});

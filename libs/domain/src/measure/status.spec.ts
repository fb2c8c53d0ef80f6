import { expect, test } from '@jest/globals';
import { keysOf } from '../closed-table/closed-table.ts';
import { isOpenMeasure, measureVerbs } from './status.ts';

test('a measure is proposed, agreed, started and finished, and can be cancelled until it is done', () => {
  expect(measureVerbs).toEqual({
    proposed: { agree: 'agreed', cancel: 'cancelled' },
    agreed: { start: 'ongoing', cancel: 'cancelled' },
    ongoing: { finish: 'done', cancel: 'cancelled' },
    done: {},
    cancelled: { reopen: 'proposed' },
  });
});

test('a measure is open until it is done or cancelled', () => {
  expect(keysOf(measureVerbs).filter(isOpenMeasure)).toEqual(['proposed', 'agreed', 'ongoing']);
});

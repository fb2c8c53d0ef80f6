import { expect, test } from '@jest/globals';
import { nextStatus, type VerbTable } from './verb-table.ts';

const door: VerbTable<'open' | 'shut', 'close' | 'open'> = {
  open: { close: 'shut' },
  shut: { open: 'open' },
};

test('a verb leads to the status of the table', () => {
  expect(nextStatus(door, 'open', 'close')).toBe('shut');
});

test('a verb that the table does not know leads nowhere', () => {
  expect(nextStatus(door, 'shut', 'close')).toBeUndefined();
});

import { expect, test } from '@jest/globals';
import { firstStands, type InOrder, orderBlockers, startsTooEarly } from './order.ts';

const measure = (id: string, startsAfterId: string | null = null, status: InOrder['status'] = 'agreed') => ({
  id,
  startsAfterId,
  startsAfterUnseen: false,
  status,
});

test('a measure can start when another is done', () => {
  const all = [measure('a'), measure('b')];
  expect(orderBlockers(measure('a'), 'b', all)).toEqual([]);
  expect(orderBlockers(measure('a'), 'b', [measure('a'), measure('b', 'c'), measure('c')])).toEqual([]);
});

test('two measures never wait for each other, and none for itself', () => {
  expect(orderBlockers(measure('a'), 'a', [measure('a')])).toEqual(['after_itself']);
  expect(orderBlockers(measure('a'), 'b', [measure('a'), measure('b', 'a')])).toEqual(['waits_in_a_circle']);
  const long = [measure('a'), measure('b', 'c'), measure('c', 'a')];
  expect(orderBlockers(measure('a'), 'b', long)).toEqual(['waits_in_a_circle']);
});

test('a circle that stands already is no reason to look for ever', () => {
  expect(orderBlockers(measure('a'), 'b', [measure('b', 'c'), measure('c', 'b')])).toEqual([]);
});

test('what is over waits for nothing', () => {
  expect(orderBlockers(measure('a', null, 'done'), 'b', [measure('b')])).toEqual(['not_open']);
});

test('how it stands with what comes first', () => {
  const first = (status: InOrder['status']) => [measure('b', null, status)];
  expect(firstStands(measure('a'), [])).toBe('nothing');
  expect(firstStands({ ...measure('a'), startsAfterUnseen: true }, [])).toBe('not_shared');
  expect(firstStands(measure('a', 'b'), first('ongoing'))).toBe('open');
  expect(firstStands(measure('a', 'b'), first('done'))).toBe('done');
  expect(firstStands(measure('a', 'b'), first('cancelled'))).toBe('cancelled');
});

test('to start before what comes first is done is said; when it is done or cancelled, or nothing comes first, it is not', () => {
  const early = (all: InOrder[]) => startsTooEarly(measure('a', 'b'), all);
  expect(early([measure('b')])).toBe(true);
  expect(early([measure('b', null, 'done')])).toBe(false);
  expect(early([measure('b', null, 'cancelled')])).toBe(false);
  expect(startsTooEarly(measure('a'), [])).toBe(false);
  expect(startsTooEarly({ ...measure('a'), startsAfterUnseen: true }, [])).toBe(true);
});

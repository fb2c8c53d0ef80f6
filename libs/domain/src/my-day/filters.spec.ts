import { expect, test } from '@jest/globals';
import { filterBlockers, mostFilters, requireRoomForFilter } from './filters.ts';

test('a filter has a name, and there are twenty at most', () => {
  expect(mostFilters).toBe(20);
  expect(filterBlockers({ name: 'Haster', count: 19 })).toEqual([]);
  expect(filterBlockers({ name: ' ', count: 0 })).toEqual(['filter-name-missing']);
  expect(filterBlockers({ name: 'Haster', count: 20 })).toEqual(['filters-too-many']);
  expect(() => {
    requireRoomForFilter({ name: '', count: 0 });
  }).toThrow('blocked');
});

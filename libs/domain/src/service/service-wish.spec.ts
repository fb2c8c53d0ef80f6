import { expect, test } from '@jest/globals';
import { requireService, serviceBlockers } from './service-wish.ts';

const wish = { name: 'NAV Fjordvik', municipalities: 1, nameTaken: false };

test('a service has a name of its own and serves somebody', () => {
  expect(serviceBlockers(wish)).toEqual([]);
  expect(serviceBlockers({ ...wish, name: ' ' })).toEqual(['name_missing']);
  expect(serviceBlockers({ ...wish, nameTaken: true })).toEqual(['name_taken']);
  expect(serviceBlockers({ ...wish, municipalities: 0 })).toEqual(['municipality_missing']);
  expect(() => {
    requireService({ ...wish, name: '' });
  }).toThrow('blocked');
});

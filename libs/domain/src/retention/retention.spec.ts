import { expect, test } from '@jest/globals';
import { retention } from './retention.ts';

test('N04 who has seen whom is kept for five years after the last follow-up was closed', () => {
  expect(retention.usage_log.years).toBe(5);
  expect(Object.keys(retention)).toEqual(['usage_log']);
});

test('every rule says where it is from', () => {
  for (const { source } of Object.values(retention)) expect(source.length).toBeGreaterThan(10);
});

import { expect, test } from '@jest/globals';
import { previewOf } from './preview.ts';

test('every service is told what it sees and what it does not see', () => {
  expect(previewOf({ categories: ['health', 'basic'], services: ['bup'] }, ['bup', 'nav'])).toEqual([
    { service: 'bup', sees: ['basic', 'health'], doesNotSee: ['school', 'work_economy', 'family'] },
    { service: 'nav', sees: [], doesNotSee: ['basic', 'school', 'work_economy', 'health', 'family'] },
  ]);
});

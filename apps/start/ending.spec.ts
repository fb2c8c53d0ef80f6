import { expect, test } from '@jest/globals';
import { Endings } from './ending.ts';

test('what was opened last is closed first, and only once', async () => {
  const closed: string[] = [];
  const endings = new Endings();
  endings.add(() => {
    closed.push('database');
  });
  endings.add(async () => {
    await Promise.resolve();
    closed.push('API');
  });
  expect(endings.isEnding).toBe(false);
  await Promise.all([endings.end(), endings.end()]);
  expect(endings.isEnding).toBe(true);
  expect(closed).toEqual(['API', 'database']);
});

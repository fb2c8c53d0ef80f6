import { expect, test } from '@jest/globals';
import { keptFrom } from './kept-draft.ts';

test('what was kept is read again, with what it began from', () => {
  const kept = { text: '{"a"}', base: 'a' };
  expect(keptFrom(JSON.stringify(kept))).toEqual(kept);
  expect(keptFrom(undefined)).toBeUndefined();
});

test.each(['Jeg vil', '{"text":"x"}', 'null', '42'])('%s is a text that was kept alone', (text) => {
  expect(keptFrom(text)).toEqual({ text, base: '' });
});

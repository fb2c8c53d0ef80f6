import { expect, test } from '@jest/globals';
import { progressOn } from './progress.ts';

const shownOn = (isTTY: boolean): string[] => {
  const written: string[] = [];
  const progress = progressOn({ isTTY, write: (text) => written.push(text) });
  for (let done = 0; done <= 100; done += 1) progress.show(done, 100);
  progress.end('done');
  return written;
};

test('a terminal gets one line that is written again and again', () => {
  const written = shownOn(true);
  expect(written).toHaveLength(102);
  expect(written.slice(0, -1).join('')).not.toContain('\n');
});

test('a file gets a plain line every tenth, and the last word', () => {
  const written = shownOn(false);
  expect(written).toHaveLength(12);
  expect(written.join('')).not.toContain('\r');
  expect(written.at(-1)).toBe('done\n');
});

import { expect, test } from '@jest/globals';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { holdAlone } from './one-at-a-time.ts';
import { ownFolder } from '../../test/support/own-folder.ts';

const folder = (): string => ownFolder('hold');

test('the folder is held until it is released', async () => {
  const data = folder();
  const hold = await holdAlone(data);
  expect(readFileSync(join(data, 'running.pid'), 'utf8')).toBe(`${String(process.pid)}\n`);
  hold.ending();
  expect(readFileSync(join(data, 'running.pid'), 'utf8')).toContain('ending');
  hold.release();
  expect(existsSync(join(data, 'running.pid'))).toBe(false);
});

test.each(['4194000', 'not a number', String(process.ppid)])(
  'a mark with %s, which is no start of ours, is taken over',
  async (mark) => {
    const data = folder();
    writeFileSync(join(data, 'running.pid'), mark);
    await holdAlone(data);
    expect(readFileSync(join(data, 'running.pid'), 'utf8')).toBe(`${String(process.pid)}\n`);
  },
);

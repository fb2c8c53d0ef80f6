import { expect, test } from '@jest/globals';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lastLine, serverProcess } from './server.ts';
import { ownFolder } from '../../../test/support/own-folder.ts';

test('of a long log the reason is told, without its date', () => {
  const log =
    '2026-11-20 13:08:45 UTC [7342] PANIC:  could not read file\n2026-11-20 13:08:46 UTC LOG:  bye\n';
  expect(lastLine(log)).toBe('could not read file');
});

test('without a reason the last line is told', () => {
  expect(lastLine('first\nlast\n\n')).toBe('last');
  expect(lastLine('')).toBe('it gave no reason');
});

test('a mark with the number of a stranger is not our server', () => {
  const data = join(ownFolder('server'), 'database');
  expect(serverProcess(data)).toBeUndefined();
  mkdirSync(data);
  writeFileSync(join(data, 'postmaster.pid'), `${String(process.pid)}\n${data}\n`);
  if (process.platform !== 'win32') expect(serverProcess(data)).toBeUndefined();
});

import { expect, test } from '@jest/globals';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasCluster, MAJOR_VERSION } from './data-folder.ts';
import { ownFolder } from '../../../test/support/own-folder.ts';

function whole(): string {
  const folder = ownFolder('data');
  for (const name of ['global', 'base', 'pg_wal']) mkdirSync(join(folder, name));
  for (const name of ['global/pg_control', 'postgresql.conf', 'pg_hba.conf'])
    writeFileSync(join(folder, name), '');
  writeFileSync(join(folder, 'PG_VERSION'), `${MAJOR_VERSION}\n`);
  return folder;
}

test('a complete folder has a cluster', () => {
  expect(hasCluster(whole())).toBe(true);
});

test('a folder that is absent or empty has none', () => {
  expect(hasCluster(join(tmpdir(), 'laget-is-not-here'))).toBe(false);
  expect(hasCluster(ownFolder('empty'))).toBe(false);
});

test.each(['PG_VERSION', 'global/pg_control', 'base', 'pg_wal', 'postgresql.conf', 'pg_hba.conf'])(
  'a folder without %s is refused as half written',
  (name) => {
    const folder = whole();
    rmSync(join(folder, name), { recursive: true });
    expect(() => hasCluster(folder)).toThrow(`half written (${name} is missing)`);
  },
);

test('a folder of another PostgreSQL is refused', () => {
  const folder = whole();
  writeFileSync(join(folder, 'PG_VERSION'), '17\n');
  expect(() => hasCluster(folder)).toThrow('of PostgreSQL 17');
});

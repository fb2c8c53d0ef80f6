import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { required } from './asvs-lines.ts';

const clone = fileURLToPath(new URL('../../', import.meta.url));
const rows = readFileSync(`${clone}docs/asvs.md`, 'utf8')
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => {
    const [, lines = '', does = '', proof = ''] = line.split(' | ').join('|').split('|');
    return { lines: lines.trim(), does: does.trim(), proof: proof.trim() };
  });

/** `3.3.1–3.3.4, 3.5.1` names five lines. */
const named = (lines: string): string[] =>
  lines.split(', ').flatMap((part) => {
    const [first = '', last = first] = part.split('–');
    const section = first.split('.').slice(0, 2).join('.');
    const [from, to] = [first, last].map((line) => Number(line.split('.')[2]));
    return Array.from(
      { length: (to ?? 0) - (from ?? 0) + 1 },
      (_, at) => `${section}.${String((from ?? 0) + at)}`,
    );
  });

const inOrder = (lines: readonly string[]): string[] =>
  lines.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));

test('every line of levels 1 and 2, and of level 3 in chapters 8 and 16, is answered once', () => {
  expect(inOrder(rows.flatMap(({ lines }) => named(lines)))).toEqual(inOrder(required));
});

test('what proves a line is a file that is there, or said to be somebody else’s to see to', () => {
  for (const { lines, proof } of rows) {
    const files = [...proof.matchAll(/`([^`]+)`/g)].map(([, file]) => file ?? '');
    const missing = files.filter((file) => !existsSync(clone + file));
    expect({ lines, missing }).toEqual({ lines, missing: [] });
    if (files.length === 0) expect(['Operator', 'Not in use', 'Open']).toContain(proof);
  }
});

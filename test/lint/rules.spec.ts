import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { allowed, planted, type Planted } from './planted.ts';

interface Refusal {
  readonly code: string;
  readonly filename: string;
}
interface Known {
  readonly scope: string;
  readonly value: string;
  readonly type_aware: boolean;
}
interface Settings {
  readonly rules: Readonly<Record<string, unknown>>;
  readonly overrides: readonly { readonly rules: Readonly<Record<string, unknown>> }[];
}

const root = resolve(import.meta.dirname, '../..');
const written = readFileSync(join(root, '.oxlintrc.json'), 'utf8');
const settings: Settings = JSON.parse(written.replaceAll(/^\s*\/\/.*$/gm, ''));
const house = mkdtempSync(join(tmpdir(), 'laget-lint-'));

/** Each thing gets a file of its own, of the same kind of name in the same place. */
const placed = (what: readonly Omit<Planted, 'rule'>[], mark: string): ReadonlyMap<string, string> =>
  new Map(
    what.map(({ file, text }, index) => [file.replace('planted', `planted-${mark}${String(index)}`), text]),
  );
const broken = placed(planted, 'n');
const kept = placed(allowed, 'y');

/** What oxlint says as JSON; it ends with 1 when it refuses something. */
const oxlint = (...words: readonly string[]): Promise<string> =>
  new Promise((answer, refuse) => {
    const program = join(root, 'node_modules/oxlint/bin/oxlint');
    const more = { cwd: house, maxBuffer: 2 ** 26 };
    execFile(process.execPath, [program, '--format=json', ...words], more, (error, out, said) => {
      if (/^[{[]/.test(out)) answer(out);
      else refuse(new Error(`${out}${said}`, { cause: error }));
    });
  });

const refusals = new Map<string, string[]>();
let known: readonly Known[] = [];

beforeAll(async () => {
  for (const [file, text] of [...broken, ...kept]) {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), `${text}\n`);
  }
  cpSync(join(root, 'test/lint/walls.mjs'), join(house, 'test/lint/walls.mjs'));
  writeFileSync(join(house, '.oxlintrc.json'), written.replace('"typeAware": true', '"typeAware": false'));
  const { diagnostics }: { diagnostics: readonly Refusal[] } = JSON.parse(await oxlint('.'));
  for (const { filename, code } of diagnostics)
    refusals.set(filename, [...(refusals.get(filename) ?? []), code]);
  known = JSON.parse(await oxlint('--rules'));
});
afterAll(() => {
  rmSync(house, { recursive: true });
});

test.each(planted.map(({ rule, text }, index) => [rule, text, [...broken.keys()][index] ?? '']))(
  '%s refuses %j',
  (rule, _text, file) => {
    expect(refusals.get(file) ?? []).toContain(rule);
  },
);

test.each(allowed.map(({ file, text }, index) => [file, text, [...kept.keys()][index] ?? '']))(
  'in %s stands rightly %j',
  (_place, _text, file) => {
    expect(refusals.get(file) ?? []).toEqual([]);
  },
);

test('every rule that asks for no types is broken here', () => {
  const asksForTypes = new Set(
    known.filter((rule) => rule.type_aware).map(({ scope, value }) => `${scope}/${value}`),
  );
  const asked = [settings.rules, ...settings.overrides.map(({ rules }) => rules)].flatMap(Object.keys);
  const said = planted.map(({ rule }) =>
    rule.replace('react-hooks', 'react').replace('eslint(', '').replace('(', '/').replace(')', ''),
  );
  expect(new Set(asked.filter((rule) => !asksForTypes.has(rule)))).toEqual(new Set(said));
});

test('nobody turns a rule off where it is in the way', () => {
  const words = /(?:es|ox)lint-(?:disable|enable)/;
  const files = globSync('{apps,libs,migrations,test}/**/*.{ts,tsx,mjs}', { cwd: root });
  expect(files.length).toBeGreaterThan(3000);
  expect(files.filter((file) => words.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
});

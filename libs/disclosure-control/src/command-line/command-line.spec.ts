import { gunzipSync, gzipSync } from 'node:zlib';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { folder, run } from '../../test/run-command.ts';
import { readPersons } from '../files/read-persons.ts';
import { KeptAreas } from '../release/kept-areas.ts';
import { personTable } from '../release/person-table.ts';
import { protectAreas } from '../rounding/protect.ts';
import { readKey } from './key-file.ts';
import { aboutRun, rulesOf } from './pipeline-command.ts';
import { referenceFile, referenceRows } from '../../test/reference-table.ts';

const place = folder();
const { path } = place;
const put = (name: string, text: string): string => place.put(name, text);
const key = put('key', 'a key of thirty-two bytes or more, here\n');
const table = (name: string) => [
  referenceFile(`${name}_inner.csv`),
  referenceFile(`${name}_membership.json`),
];
const rowsOf = (output: string): readonly Readonly<Record<string, string>>[] =>
  parse(output, { columns: true });

describe('audit', () => {
  test('of hidden cells: intervals as in the reference, and 3 where a cell is undone', async () => {
    const { code, output, said } = await run('audit', ...table('t03_two_ones'), '--hide-below', '5');
    expect(code).toBe(3);
    expect(said).toBe('Unsafe: 15-17 · arbeid\nUnsafe: 18-20 · arbeid\n');
    const reference = referenceRows('t03_two_ones_naive_intervals.csv');
    const rows = rowsOf(output);
    expect(rows).toHaveLength(reference.length);
    for (const [index, row] of rows.entries()) {
      const other = reference[index];
      expect([row['age'], row['status']]).toEqual([other?.['age'], other?.['status']]);
      if (other?.['hidden'] === '0') expect(row['shown']).toBe(other['freq']);
      else
        expect(row).toEqual({
          age: row['age'],
          status: row['status'],
          shown: 'hidden',
          lp_lo: '1',
          lp_up: '1',
          ilp_lo: '1',
          ilp_up: '1',
        });
    }
  });

  test('of rounded cells: 0 where every interval is as wide as the base promises', async () => {
    const [inner = '', membership = ''] = table('t05_medium_mun');
    const rounded = referenceFile('t05_medium_mun_inner_rounded5.csv');
    const words = ['--rounded', rounded, '--base', '5', '--margin-bound'];
    const { code, output } = await run('audit', inner, membership, ...words, '5');
    expect(code).toBe(0);
    const reference = referenceRows('t05_medium_mun_rounded5_intervals.csv');
    expect(rowsOf(output).map(({ shown, lp_lo, lp_up }) => [shown, lp_lo, lp_up])).toEqual(
      reference.map((row) => [row['displayed'], row['lp_lo'], row['lp_up']]),
    );
  });

  test('of rounded cells that claim to be more exact: 3, and which cell', async () => {
    const [inner = '', membership = ''] = table('t02_group100');
    const exact = readFileSync(inner, 'utf8').trim().split('\n');
    const same = exact.map((line, index) => (index === 0 ? `${line},rounded` : `${line},10`)).join('\n');
    const rounded = put('rounded.csv', same);
    const { code, said } = await run(
      'audit',
      inner,
      membership,
      '--rounded',
      rounded,
      '--base',
      '5',
      '--margin-bound',
      '1',
    );
    expect(code).toBe(3);
    expect(said).toContain('Unsafe: Total · Total');
  });
});

describe('protect', () => {
  const words = ['--base', '5', '--key-file', key, '--sensitive', 'status'];

  test('prints the inner cells with a column «rounded», the same for the same key', async () => {
    const { code, output } = await run('protect', ...table('t09_diff_filter'), ...words);
    expect(code).toBe(0);
    const rows = rowsOf(output);
    const reference = referenceRows('t09_diff_filter_inner.csv');
    expect(
      rows.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'rounded'))),
    ).toEqual(reference);
    for (const { freq, rounded } of rows) expect(Math.abs(Number(freq) - Number(rounded))).toBeLessThan(5);
    expect((await run('protect', ...table('t09_diff_filter'), ...words)).output).toBe(output);
  });

  test('says where the table has nothing that the group rule could protect', async () => {
    const { code, said } = await run('protect', ...table('t01_hand_4x3'), ...words);
    expect(code).toBe(0);
    expect(said).toContain('no dimension «status»');
  });
});

describe('broken input is one sentence with file and line, exit code 2, and nothing is written', () => {
  const [inner = '', membership = ''] = table('t01_hand_4x3');
  const good = readFileSync(inner, 'utf8').trim().split('\n');
  const with_ = (place: number, line: string) =>
    put(`inner-${String(place)}-${String(line.length)}.csv`, good.with(place, line).join('\n'));
  const cases: readonly (readonly [string, () => readonly string[], RegExp])[] = [
    [
      'a count that is none',
      () => [with_(3, '"21-24","kvinne",-1,0.5'), membership, '--hide-below', '5'],
      /^inner-.*csv, line 4: «-1» in freq/,
    ],
    [
      'a row that is too short',
      () => [with_(5, '"15-17","mann"'), membership, '--hide-below', '5'],
      /line 6: this is not CSV/,
    ],
    [
      'a cell twice',
      () => [with_(2, good[1] ?? ''), membership, '--hide-below', '5'],
      /line 3: this cell stands there twice/,
    ],
    [
      'no column freq',
      () => [with_(0, 'age,gender,count,sumkey'), membership, '--hide-below', '5'],
      /line 1: there is no column «freq»/,
    ],
    [
      'a file that is not there',
      () => [join(path, 'none.csv'), membership, '--hide-below', '5'],
      /none\.csv, line 1: the file is not there/,
    ],
    ['an empty file', () => [put('empty.csv', ''), membership, '--hide-below', '5'], /empty\.csv, line 1/],
    [
      'no JSON',
      () => [inner, put('no.json', '{\n"cells": [,]}'), '--hide-below', '5'],
      /no\.json, line 2: this is not JSON/,
    ],
    [
      'rows that there are not',
      () => [
        inner,
        put('far.json', '{"cells":[{"age":"Total","gender":"Total"}],\n"members":[[1,99]]}'),
        '--hide-below',
        '5',
      ],
      /far\.json, line 2: cell 1 needs/,
    ],
    [
      'a dimension that there is not',
      () => [inner, put('dim.json', '{"cells":[{"place":"Total"}],"members":[[1]]}'), '--hide-below', '5'],
      /line 1: there is no column «place»/,
    ],
    [
      'no multiple of the base',
      () => [
        inner,
        membership,
        '--rounded',
        put('odd.csv', good.map((line, index) => `${line},${index === 0 ? 'rounded' : '7'}`).join('\n')),
        '--base',
        '5',
        '--margin-bound',
        '4',
      ],
      /odd\.csv, line 2: 7 is no multiple of 5/,
    ],
    ['neither rule', () => [inner, membership], /either --hide-below or --rounded/],
    ['an unknown option', () => [inner, membership, '--hide-blow', '5'], /Usage/],
    ['a limit that is no number', () => [inner, membership, '--hide-below', 'five'], /whole number/],
  ];

  test.each(cases)('%s', async (_, words, sentence) => {
    const { code, output, said } = await run('audit', ...words());
    expect([code, output]).toEqual([2, '']);
    expect(said).toMatch(sentence);
    expect(said.length).toBeLessThan(600);
  });

  test('an empty key', async () => {
    const { code, said } = await run(
      'protect',
      inner,
      membership,
      '--base',
      '5',
      '--key-file',
      put('no-key', '\n'),
    );
    expect([code, said]).toEqual([2, 'no-key, line 1: the key is empty\n']);
  });
});

describe('pipeline', () => {
  const header = 'id,period,status,mun,county,age,gender';
  const persons = (['K001', 'K002', 'K003'] as const).flatMap((mun, area) =>
    Array.from({ length: 30 }, (_, one) => {
      const [status, age, gender] = [
        ['arbeid', 'ledig', 'ukjent'][one % 3],
        ['15-17', '18-19'][one % 2],
        ['kvinne', 'mann'][one % 5 > 2 ? 1 : 0],
      ];
      return [`${mun}-${String(one)}`, '2025K2', status, mun, area < 2 ? 'F01' : 'F02', age, gender].join(
        ',',
      );
    }),
  );
  const packed = (name: string, lines: readonly string[]): string => {
    writeFileSync(join(path, name), gzipSync(lines.join('\n')));
    return join(path, name);
  };
  const micro = packed('micro.csv.gz', [header, ...persons]);

  test('makes a release that passed its audit, with every number a sum of the inner cells', async () => {
    const out = join(path, 'release');
    const { code, said } = await run(
      'pipeline',
      micro,
      '--period',
      '2025K2',
      '--out',
      out,
      '--key-file',
      key,
    );
    expect(code).toBe(0);
    expect(said).toContain('Rounded 3 of 3 areas');
    expect(readdirSync(out).sort()).toEqual(['audit.md', 'inner.csv', 'release.json', 'tables.csv']);
    const inner = rowsOf(readFileSync(join(out, 'inner.csv'), 'utf8'));
    const tables = rowsOf(readFileSync(join(out, 'tables.csv'), 'utf8'));
    const total = inner.reduce((sum, row) => sum + Number(row['rounded']), 0);
    expect(
      tables.find(({ mun, age, gender, status }) =>
        [mun, age, gender, status].every((label) => label === 'Total'),
      )?.['rounded'],
    ).toBe(String(total));
    expect(tables.some(({ mun }) => mun === 'F02')).toBe(true);
    expect(existsSync(`${out}.part`)).toBe(false);
    const again = await run('pipeline', micro, '--period', '2025K2', '--out', out, '--key-file', key);
    expect([again.code, again.said.split('\n')[0]]).toEqual([
      2,
      `${out} is there already: a release is never written over`,
    ]);
  });

  test('makes a release of twelve municipalities of the reference file, and the audit passes', async () => {
    const lines = gunzipSync(readFileSync(referenceFile('micro_12periods.csv.gz')))
      .toString()
      .split('\n');
    const some = lines.filter((line) => line.startsWith('"id"') || /,"K0(0[1-9]|1[0-2])",/.test(line));
    const out = join(path, 'reference');
    const words = ['--period', '2025K2', '--key-file', key, '--out', out];
    const { code, said } = await run('pipeline', packed('part.csv.gz', some), ...words);
    expect([code, said.includes('Rounded 12 of 12 areas')]).toEqual([0, true]);
    const inner = rowsOf(readFileSync(join(out, 'inner.csv'), 'utf8'));
    const real = some.filter((line) => line.includes('"2025K2"')).length;
    // every municipality's total is within 4
    const shown = inner.reduce((sum, row) => sum + Number(row['rounded']), 0);
    expect(Math.abs(shown - real)).toBeLessThanOrEqual(12 * 4);
    expect(inner).toHaveLength(12 * 72);
    expect(inner.filter(({ rounded }) => Number(rounded) % 5 !== 0)).toEqual([]);
    const audit = readFileSync(join(out, 'audit.md'), 'utf8');
    for (const check of ['interval', 'group', 'form', 'difference'])
      expect(audit).toContain(`- ${check}: passed`);
  }, 90_000);

  test('taken up where it was stopped, it gives byte for byte what a run without a stop gives', async () => {
    const words = ['pipeline', micro, '--period', '2025K2', '--key-file', key, '--out'];
    const [whole, stopped] = [join(path, 'whole'), join(path, 'stopped')];
    await run(...words, whole);
    const secret = await readKey(key, () => undefined);
    const kept = new KeptAreas(stopped, aboutRun(readFileSync(micro), '2025K2', secret));
    const controller = new AbortController();
    await kept.open();
    const halfway = protectAreas(personTable(await readPersons(micro, '2025K2'), secret), rulesOf(secret), {
      signal: controller.signal,
      onArea: (area, rounded) => {
        kept.add(area, rounded);
        controller.abort(new Error('Enough'));
      },
    });
    await expect(halfway).rejects.toThrow('Enough');
    expect(existsSync(stopped)).toBe(false);
    const { code, said } = await run(...words, stopped);
    expect([code, said.split('\n')[0]]).toEqual([
      0,
      'Taken up where it was stopped: 1 areas are rounded already',
    ]);
    for (const file of readdirSync(whole))
      expect(readFileSync(join(stopped, file))).toEqual(readFileSync(join(whole, file)));
    expect(existsSync(`${stopped}.part`)).toBe(false);
  });

  test.each([
    ['nobody in the period', [header, ...persons], '2030K1', /line 1: there is nobody in 2030K1/],
    [
      'somebody twice',
      [header, ...persons, persons[0] ?? ''],
      '2025K2',
      /line 92: person K001-0 stands twice/,
    ],
    [
      'an area in two counties',
      [header, ...persons, 'x,2025K2,arbeid,K001,F09,15-17,mann'],
      '2025K2',
      /line 92: K001 lies in two counties/,
    ],
    [
      'an empty value',
      [header, ...persons, 'x,2025K2,,K001,F01,15-17,mann'],
      '2025K2',
      /line 92: status is empty/,
    ],
  ])('%s', async (name, lines, period, sentence) => {
    const out = join(path, name.replaceAll(' ', '-'));
    const { code, said } = await run(
      'pipeline',
      packed(`${name.length.toString()}.csv.gz`, lines),
      '--period',
      period,
      '--out',
      out,
      '--key-file',
      key,
    );
    expect([code, existsSync(out)]).toEqual([2, false]);
    expect(said).toMatch(sentence);
  });

  test('a file that says it is packed and is not', async () => {
    const { code, said } = await run(
      'pipeline',
      put('plain.csv.gz', header),
      '--period',
      'x',
      '--out',
      join(path, 'y'),
    );
    expect(code).toBe(2);
    expect(said).toMatch(/plain\.csv\.gz, line 1: the file cannot be read/);
  });
});

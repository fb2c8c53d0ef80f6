import { expect, test } from '@jest/globals';
import type { BankKind } from './table-bank.ts';
import { mostVariableValues, readVariables } from './variables.ts';

const read = (kind: BankKind, json: unknown) => readVariables(kind, JSON.stringify(json));
const first = {
  title: 'Folkemengde, etter region og år',
  variables: [
    {
      code: 'Region',
      text: 'region',
      values: ['0', '50'],
      valueTexts: ['Hele landet', 'Trøndelag'],
      elimination: true,
    },
    { code: 'Tid', text: 'år', values: ['2023', '2024'], valueTexts: ['2023'], time: true },
  ],
};

test('PxWeb 1: variables with texts, which is time, and which may be left out', () => {
  expect(read('px_web_1', first)).toEqual({
    table: {
      title: 'Folkemengde, etter region og år',
      variables: [
        {
          ...{ code: 'Region', label: 'region', role: 'geo', mayBeLeftOut: true },
          values: [
            { code: '0', label: 'Hele landet' },
            { code: '50', label: 'Trøndelag' },
          ],
        },
        {
          ...{ code: 'Tid', label: 'år', role: 'time', mayBeLeftOut: false },
          values: [
            { code: '2023', label: '2023' },
            { code: '2024', label: '2024' },
          ],
        },
      ],
    },
  });
});

test('PxWeb 2 tells it as JSON-stat without values', () => {
  const json = {
    ...{ class: 'dataset', label: 'Folkemengde', id: ['Kjonn', 'T'], size: [2, 1], role: { time: ['T'] } },
    dimension: {
      Kjonn: {
        label: 'kjønn',
        category: { index: { '1': 1, '2': 0 }, label: { '1': 'Menn', '2': 'Kvinner' } },
        extension: { elimination: true },
      },
      T: { category: { index: ['2024'] } },
    },
  };
  expect(read('px_web_2', json)).toEqual({
    table: {
      title: 'Folkemengde',
      variables: [
        {
          ...{ code: 'Kjonn', label: 'kjønn', role: null, mayBeLeftOut: true },
          values: [
            { code: '2', label: 'Kvinner' },
            { code: '1', label: 'Menn' },
          ],
        },
        {
          code: 'T',
          label: 'T',
          role: 'time',
          mayBeLeftOut: false,
          values: [{ code: '2024', label: '2024' }],
        },
      ],
    },
  });
});

test('the public health institute: those under others too, and nothing may be left out', () => {
  const json = {
    dimensions: [
      {
        ...{ code: 'GEO', label: 'Geografi' },
        categories: [
          { value: '0', label: 'Hele landet', children: [{ value: '50', label: 'Trøndelag', children: [] }] },
        ],
      },
      { code: 'AAR', label: 'År', categories: [{ value: '2024_2024', label: '2024' }] },
    ],
  };
  const found = read('fhi', json);
  expect(
    'table' in found && found.table.variables.map(({ code, role, values }) => [code, role, values.length]),
  ).toEqual([
    ['GEO', 'geo', 2],
    ['AAR', 'time', 1],
  ]);
});

const problemOf = (kind: BankKind, json: unknown): string => {
  const found = read(kind, json);
  return 'problems' in found
    ? found.problems.map(({ code, at }) => `${code} ${at}`.trim()).join(', ')
    : 'none';
};

test.each<[string, BankKind, unknown, string]>([
  ['nothing', 'px_web_1', null, 'not_a_table'],
  ['a list', 'px_web_1', [], 'not_a_table'],
  ['no variables', 'px_web_1', { variables: [] }, 'not_a_table'],
  ['a variable that is text', 'px_web_1', { variables: ['Tid'] }, 'categories_unclear'],
  ['no values', 'px_web_1', { variables: [{ code: 'Tid', values: [] }] }, 'categories_unclear Tid'],
  [
    'a value that is a number',
    'px_web_1',
    { variables: [{ code: 'Tid', values: [2024] }] },
    'categories_unclear Tid',
  ],
  [
    'a value twice',
    'px_web_1',
    { variables: [{ code: 'Tid', values: ['1', '1'] }] },
    'categories_unclear Tid',
  ],
  ['a variable twice', 'px_web_1', { variables: [first.variables[1], first.variables[1]] }, 'not_a_table'],
  [
    'a long text',
    'px_web_1',
    { variables: [{ code: 'Tid', text: 'x'.repeat(501), values: ['1'] }] },
    'text_too_long Tid',
  ],
  [
    ...(['too many', 'px_web_1'] as const),
    {
      variables: [
        { code: 'R', values: Array.from({ length: mostVariableValues + 1 }, (_, at) => String(at)) },
      ],
    },
    'too_many_values',
  ],
  [
    ...(['thirteen variables', 'px_web_1'] as const),
    { variables: Array.from({ length: 13 }, (_, at) => ({ code: String(at), values: ['1'] })) },
    'too_many_dimensions',
  ],
  ['dimensions that are not told', 'px_web_2', { id: ['Tid'], dimension: {} }, 'categories_unclear Tid'],
  ['no dimensions', 'px_web_2', { id: 'Tid' }, 'not_a_table'],
  [
    'what every object has',
    'px_web_2',
    { id: ['constructor'], dimension: {} },
    'categories_unclear constructor',
  ],
  [
    'children that are none',
    'fhi',
    { dimensions: [{ code: 'A', categories: [{ value: '1', children: 3 }] }] },
    'categories_unclear A',
  ],
  ['no categories', 'fhi', { dimensions: [{ code: 'A' }] }, 'categories_unclear A'],
])('%s is said to be wrong', (_what, kind, json, problem) => {
  expect(problemOf(kind, json)).toBe(problem);
});

test('what is no JSON', () => {
  expect(readVariables('fhi', '<html>')).toEqual({ problems: [{ code: 'not_json', at: '' }] });
});

import { expect, test } from '@jest/globals';
import { readTable } from './read.ts';
import { mostCells, type ReadTable } from './table.ts';

const dataset = {
  version: '2.0',
  class: 'dataset',
  label: 'Personer etter status',
  source: 'SSB',
  updated: '2026-01-30',
  id: ['Region', 'Status', 'Tid'],
  size: [2, 2, 2],
  role: { time: ['Tid'], geo: ['Region'] },
  dimension: {
    Region: {
      label: 'region',
      category: { index: { '50': 1, '0': 0 }, label: { '50': 'Trøndelag', '0': 'Hele landet' } },
    },
    Status: { category: { index: ['out', 'in'], label: { out: 'Utenfor' } } },
    Tid: { category: { index: ['2023', '2024'] } },
  },
  value: [1, 2, 3, 4, 5, null, 7, 8],
  status: { '5': ':' },
};
const read = (file: object): ReadTable => readTable(JSON.stringify(file));
const problemOf = (file: object): string => {
  const found = read(file);
  return 'problems' in found ? found.problems.map(({ code }) => code).join(' ') : 'none';
};

test('JSON-stat: dimensions in their order, values, and the sign of what is not shown', () => {
  const found = read(dataset);
  expect(found).toEqual({
    table: {
      title: 'Personer etter status',
      source: 'SSB',
      updated: '2026-01-30',
      dimensions: [
        {
          ...{ code: 'Region', label: 'region', role: 'geo' },
          categories: [
            { code: '0', label: 'Hele landet' },
            { code: '50', label: 'Trøndelag' },
          ],
        },
        {
          ...{ code: 'Status', label: 'Status', role: null },
          categories: [
            { code: 'out', label: 'Utenfor' },
            { code: 'in', label: 'in' },
          ],
        },
        {
          ...{ code: 'Tid', label: 'Tid', role: 'time' },
          categories: [
            { code: '2023', label: '2023' },
            { code: '2024', label: '2024' },
          ],
        },
      ],
      values: [1, 2, 3, 4, 5, null, 7, 8],
      signs: { 5: ':' },
    },
  });
});

test('JSON-stat: values may be a table of those that are there; version 1 wraps the data set', () => {
  const sparse = read({ dataset: { ...dataset, value: { '0': 1, '7': 8 } } });
  expect('table' in sparse && sparse.table.values).toEqual([1, null, null, null, null, null, null, 8]);
  expect(
    'table' in
      read({
        ...dataset,
        id: ['Tid'],
        size: [1],
        dimension: { Tid: { category: { label: { '2024': '2024' } } } },
        value: [1],
      }),
  ).toBe(true);
});

test.each([
  ['a value too few', { ...dataset, value: [1] }, 'values_unclear'],
  ['a value that is text', { ...dataset, value: [1, 2, 3, 4, 5, 6, 7, '8'] }, 'values_unclear'],
  ['a place that does not exist', { ...dataset, value: { '8': 1 } }, 'values_unclear'],
  ['a size that is no number', { ...dataset, size: [2, 2, '2'] }, 'not_a_table'],
  ['a size of nothing', { ...dataset, size: [2, 2, 0] }, 'not_a_table'],
  ['a dimension twice', { ...dataset, id: ['Region', 'Region', 'Tid'] }, 'not_a_table'],
  [
    'a dimension that is not described',
    { ...dataset, id: ['Region', 'Status', 'Ukjent'] },
    'categories_unclear',
  ],
  [
    'an inherited name for a dimension',
    { ...dataset, id: ['Region', 'Status', 'constructor'] },
    'categories_unclear',
  ],
  [
    'two categories in one place',
    { ...dataset, dimension: { ...dataset.dimension, Region: { category: { index: { a: 0, b: 0 } } } } },
    'categories_unclear',
  ],
  ['more cells than a series has', { ...dataset, size: [2, 2, mostCells] }, 'too_many_cells'],
  [
    'more dimensions than anybody reads',
    {
      ...dataset,
      id: Array.from({ length: 13 }, (_one, at) => `d${String(at)}`),
      size: Array.from({ length: 13 }, () => 1),
    },
    'too_many_dimensions',
  ],
  [
    'a text without end',
    {
      ...dataset,
      dimension: {
        ...dataset.dimension,
        Tid: { label: 'x'.repeat(501), category: { index: ['2023', '2024'] } },
      },
    },
    'text_too_long',
  ],
  ['a collection', { version: '2.0', class: 'collection', link: {} }, 'not_a_table'],
  ['nothing', {}, 'not_a_table'],
])('JSON-stat: %s is refused', (_what, file, code) => {
  expect(problemOf(file)).toBe(code);
});

test('what is no JSON is refused', () => {
  expect(readTable('<html>')).toEqual({ problems: [{ code: 'not_json', at: '' }] });
  expect(readTable('[]')).toEqual({ problems: [{ code: 'not_a_table', at: '' }] });
});

const rows = {
  columns: [
    { code: 'Region', text: 'region', type: 'd' },
    { code: 'Tid', text: 'år', type: 't' },
    { code: 'Andel', text: 'Andel (prosent)', type: 'c' },
  ],
  data: [
    { key: ['50', '2023'], values: ['10,2'] },
    { key: ['50', '2024'], values: ['10.0'] },
    { key: ['03', '2024'], values: ['..'] },
  ],
};

test('PxWeb: key columns become dimensions, and what is not there is empty', () => {
  const found = read(rows);
  expect('table' in found && found.table.dimensions.map(({ code, role }) => [code, role])).toEqual([
    ['Region', null],
    ['Tid', 'time'],
    ['ContentsCode', 'metric'],
  ]);
  expect('table' in found && found.table.values).toEqual([10.2, 10, null, null]);
  expect('table' in found && found.table.signs).toEqual({ 3: '..' });
});

test.each([
  ['a row twice', { ...rows, data: [...rows.data, rows.data[0]] }, 'row_twice'],
  ['a key too few', { ...rows, data: [{ key: ['50'], values: ['1'] }] }, 'values_unclear'],
  [
    'a number where text belongs',
    { ...rows, data: [{ key: ['50', '2024'], values: [1] }] },
    'values_unclear',
  ],
  ['nothing measured', { ...rows, columns: rows.columns.slice(0, 2) }, 'dimension_unclear'],
  ['no rows', { ...rows, data: [] }, 'not_a_table'],
])('PxWeb: %s is refused', (_what, file, code) => {
  expect(problemOf(file)).toBe(code);
});

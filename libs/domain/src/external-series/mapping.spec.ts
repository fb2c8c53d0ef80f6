import { expect, test } from '@jest/globals';
import {
  mappingBlockers,
  periodCode,
  placeCode,
  pointsOf,
  type SeriesMapping,
  suggestedMapping,
} from './mapping.ts';
import type { ExternalTable } from './table.ts';

const plain = (...codes: string[]) => codes.map((code) => ({ code, label: `label ${code}` }));
const table: ExternalTable = {
  ...{ title: '', source: '', updated: '' },
  dimensions: [
    { code: 'Region', label: 'region', role: 'geo', categories: plain('50', '9999x') },
    { code: 'Status', label: 'status', role: null, categories: plain('out', 'in') },
    { code: 'Tid', label: 'år', role: 'time', categories: plain('2023', '2024K1') },
  ],
  values: [1, 2, 3, 4, 5, 6, 7, 8],
  signs: { 3: ':' },
};
const mapping: SeriesMapping = {
  place: { dimension: 'Region' },
  time: { dimension: 'Tid' },
  part: 'Status',
  held: {},
};

test('places and periods of others as Laget writes them', () => {
  expect(['0', '00', '0000', '50', 'F-50', '5001', 'K5001', 'K_5001', '500', 'Oslo'].map(placeCode)).toEqual([
    ...['0', '0', '0', '50', '50', '5001', '5001', '5001', null, null],
  ]);
  expect(periodCode('2024_2024')).toBe('2024');
  expect(['2024', '2024K3', '2024Q3', '2019-2021', '2019_2021', '2024M06', 'i fjor'].map(periodCode)).toEqual(
    [...['2024', '2024Q3', '2024Q3', '2019-2021', '2019-2021', null, null]],
  );
});

test('every value finds its place, its period and its part; what is no place here is left out and named', () => {
  const { points, leftOut } = pointsOf(table, mapping);
  expect(points.map(({ place, period, part, value, sign }) => [place, period, part, value, sign])).toEqual([
    ['50', '2023', 'out', 1, ''],
    ['50', '2023', 'in', 3, ''],
    ['50', '2024Q1', 'out', 2, ''],
    ['50', '2024Q1', 'in', 4, ':'],
  ]);
  expect(leftOut).toEqual(['9999x']);
  expect(mappingBlockers(table, mapping)).toEqual([]);
});

test('a dimension that is not used is held at one category', () => {
  const one: SeriesMapping = { ...mapping, part: null, held: { Status: 'in' } };
  expect(pointsOf(table, one).points.map(({ part, value }) => [part, value])).toEqual([
    ['total', 3],
    ['total', 4],
  ]);
  expect(mappingBlockers(table, { ...one, held: {} })).toEqual(['dimension_open']);
  expect(mappingBlockers(table, { ...one, held: { Status: 'sideways' } })).toEqual(['dimension_open']);
});

test('place and time may be one for all; they must be a place and a time', () => {
  const fixed: SeriesMapping = { ...mapping, place: { fixed: '50' }, held: { Region: '50' } };
  expect(mappingBlockers(table, fixed)).toEqual([]);
  expect(mappingBlockers(table, { ...fixed, place: { fixed: '' } })).toEqual([
    'place_unknown',
    'nothing_left',
  ]);
  expect(mappingBlockers(table, { ...mapping, time: { fixed: '2024M06' }, held: { Tid: '2023' } })).toEqual([
    'time_unknown',
    'nothing_left',
  ]);
});

test('a dimension is used once, and exists', () => {
  expect(mappingBlockers(table, { ...mapping, part: 'Tid', held: { Status: 'in' } })).toEqual([
    'dimension_twice',
  ]);
  expect(mappingBlockers(table, { ...mapping, part: 'Alder', held: { Status: 'in' } })).toEqual([
    'dimension_unknown',
    'nothing_left',
  ]);
});

test('two codes that are one place or period here would stand on one another', () => {
  const both: ExternalTable = {
    ...table,
    dimensions: [
      { code: 'Region', label: 'region', role: 'geo', categories: plain('50', 'F-50') },
      ...table.dimensions.slice(1),
    ],
  };
  expect(mappingBlockers(both, mapping)).toEqual(['point_twice']);
});

test('the table itself suggests what is place and time', () => {
  expect(suggestedMapping(table)).toEqual({
    place: { dimension: 'Region' },
    time: { dimension: 'Tid' },
    part: null,
    held: { Status: 'out' },
  });
  expect(suggestedMapping({ ...table, dimensions: [] })).toMatchObject({
    place: { fixed: '' },
    time: { fixed: '' },
  });
});

test('a table that says of nothing what it is about is looked at', () => {
  const silent = table.dimensions.map((one) => ({ ...one, role: null }));
  const [, status] = silent;
  const geo = { code: 'GEO', label: 'Geografi', role: null, categories: plain('0', '50') };
  const year = { code: 'AAR', label: 'År', role: null, categories: plain('2023_2023', '2024_2024') };
  const of = (...dimensions: ExternalTable['dimensions']) => suggestedMapping({ ...table, dimensions });
  expect(of(geo, ...(status === undefined ? [] : [status]), year)).toEqual({
    place: { dimension: 'GEO' },
    time: { dimension: 'AAR' },
    part: null,
    held: { Status: 'out' },
  });
  expect(of(geo, { ...year, categories: plain('2024', 'i fjor') })).toMatchObject({ time: { fixed: '' } });
  expect(of({ ...geo, code: 'ALDER' }, year)).toMatchObject({ place: { fixed: '' } });
});

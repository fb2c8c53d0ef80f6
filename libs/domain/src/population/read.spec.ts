import { expect, test } from '@jest/globals';
import { allPopulationAges, populationAges, populationGenders } from './population.ts';
import { populationBlockers, type PopulationRead, readPopulation } from './read.ts';

const file = (...lines: string[]): PopulationRead => readPopulation(lines.join('\n'));
const heads = 'kommune;alder;kjønn;personer';

test('ages as we divide them, and both genders', () => {
  expect(populationAges).toEqual({
    ...{ '13-14': [13, 14], '15-17': [15, 17], '18-19': [18, 19], '20-24': [20, 24], '25-29': [25, 29] },
  });
  expect(populationGenders).toEqual(['female', 'male']);
});

test('single years are added up to our ages; other places, ages and older years are left out', () => {
  const read = file(
    'region;alder;kjonn;tid;personer',
    'K-9901 Fjordvik;15 år;Kvinner;2025;10',
    'K-9901 Fjordvik;16 år;Kvinner;2025;11',
    '9901;017;2;2025;12',
    '9901;15-17;m;2025;40',
    '9901;40 år;menn;2025;99',
    '99;15;1;2025;500',
    '9901;15;1;2024;7',
  );
  expect(read.rowFaults).toEqual([]);
  expect(read.cells).toEqual([
    { municipality: '9901', age: '15-17', gender: 'female', persons: 33 },
    { municipality: '9901', age: '15-17', gender: 'male', persons: 40 },
  ]);
  expect([read.year, read.leftOut, read.incomplete]).toEqual(['2025', 3, ['9901']]);
  expect(populationBlockers(read)).toEqual([]);
});

test('a file as a statistics bank gives it: a title, quotes, and the year in the head', () => {
  const read = file(
    '"07459: Befolkning"',
    '',
    '"region","alder","kjønn","Personer 2026"',
    '"9901 Ny, by","18 år","Menn",31',
  );
  expect([read.year, read.cells]).toEqual([
    '2026',
    [{ municipality: '9901', age: '18-19', gender: 'male', persons: 31 }],
  ]);
});

test('JSON-stat says the same', () => {
  const read = readPopulation(
    JSON.stringify({
      ...{ version: '2.0', class: 'dataset', source: 'SSB', id: ['Region', 'Alder', 'Kjonn', 'Tid'] },
      ...{ size: [1, 2, 1, 1], value: [20, 22] },
      dimension: {
        Region: { category: { index: ['9901'] } },
        Alder: { category: { index: ['018', '019'] } },
        Kjonn: { category: { index: ['2'] } },
        Tid: { category: { index: ['2026'] } },
      },
    }),
  );
  expect([read.source, read.year, read.cells]).toEqual([
    ...['SSB', '2026', [{ municipality: '9901', age: '18-19', gender: 'female', persons: 42 }]],
  ]);
});

test.each([
  ['9901x;15;k;1', 'municipality_unclear'],
  ['9901;femten;k;1', 'age_unclear'],
  ['9901;15;ukjent;1', 'gender_unclear'],
  ['9901;15;k;1,5', 'persons_unclear'],
  ['9901;15;k;..', 'persons_unclear'],
])('%s is a row that cannot be read, and nothing is kept', (row, code) => {
  const read = file(heads, '9901;16;k;4', row);
  expect(read.rowFaults).toEqual([{ line: 3, code }]);
  expect(populationBlockers(read)).toEqual(['population_rows']);
});

test('a year is four digits', () => {
  expect(file('kommune;alder;kjønn;år;personer', '9901;15;k;i fjor;1').rowFaults).toEqual([
    { line: 2, code: 'year_unclear' },
  ]);
});

test('a group stands once', () => {
  expect(file(heads, '9901;15;k;1', '9901;015;k;2').rowFaults).toEqual([{ line: 3, code: 'row_twice' }]);
});

test.each([
  ['', 'empty', ''],
  ['no table at all', 'not_a_table', ''],
  ['{"class": "collection"}', 'not_a_table', 'class'],
  ['kommune;alder;personer\n9901;15;1', 'column_missing', 'gender'],
])('%j cannot be read', (text, fault, at) => {
  const read = readPopulation(text);
  expect([read.fault, read.at]).toEqual([fault, at]);
  expect(populationBlockers(read)).toEqual(['population_unreadable']);
});

test('a file of other ages alone is no population', () => {
  expect(populationBlockers(file(heads, '9901;40;k;1'))).toEqual(['population_nobody']);
});

test('every way a gender is written', () => {
  const women = ['female', 'kvinne', 'Kvinner', 'k', '2'];
  const men = ['male', 'mann', 'Menn', 'm', '1'];
  const read = [...women, ...men].map((gender) => file(heads, `9901;15;${gender};1`).cells[0]?.gender);
  expect(read).toEqual([...women.map(() => 'female'), ...men.map(() => 'male')]);
});

test('a whole municipality misses nothing', () => {
  const rows = allPopulationAges.flatMap((age) => ['k', 'm'].map((gender) => `9901;${age};${gender};40`));
  expect(file(heads, ...rows).incomplete).toEqual([]);
});

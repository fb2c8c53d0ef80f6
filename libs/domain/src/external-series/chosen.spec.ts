import { expect, test } from '@jest/globals';
import { cellsAsked, choiceBlockers, mostAskedCells, questionOf, suggestedChoice } from './chosen.ts';
import type { AskedVariable } from './variables.ts';

const variable = (
  code: string,
  role: AskedVariable['role'],
  mayBeLeftOut: boolean,
  ...values: readonly (readonly [string, string])[]
): AskedVariable => ({
  ...{ code, label: code, role, mayBeLeftOut },
  values: values.map(([value, label]) => ({ code: value, label })),
});
const years = Array.from({ length: 8 }, (_, at) => [String(2017 + at), ''] as const);
const variables = [
  variable('Region', 'geo', true, ['0', 'Hele landet'], ['50', 'Trøndelag'], ['5001', 'Trondheim']),
  variable('Kjonn', null, true, ['1', 'Menn'], ['2', 'Kvinner']),
  variable('Alder', null, false, ['A1', '15–19 år'], ['A9', 'I alt']),
  variable('Status', null, false, ['S1', 'Utenfor'], ['S2', 'Innenfor']),
  variable('ContentsCode', 'metric', false, ['P', 'Prosent']),
  variable('Tid', 'time', false, ...years.toReversed()),
];

test('chosen beforehand: country and counties, the newest years, all together, or the first', () => {
  expect(suggestedChoice(variables)).toEqual([
    { code: 'Region', values: ['0', '50'] },
    { code: 'Kjonn', values: [] },
    { code: 'Alder', values: ['A9'] },
    { code: 'Status', values: ['S1'] },
    { code: 'ContentsCode', values: ['P'] },
    { code: 'Tid', values: ['2024', '2023', '2022', '2021', '2020'] },
  ]);
  expect(cellsAsked(suggestedChoice(variables))).toBe(10);
  expect(choiceBlockers(variables, suggestedChoice(variables))).toEqual([]);
});

test('a table that has no counties suggests its first place', () => {
  const [only] = suggestedChoice([
    variable('Region', 'geo', true, ['5001', 'Trondheim'], ['5006', 'Steinkjer']),
  ]);
  expect(only?.values).toEqual(['5001']);
});

test('what cannot be left out must be chosen, and only what the table has, once', () => {
  const chosen = suggestedChoice(variables);
  const without = chosen.map((one) => (one.code === 'Status' ? { ...one, values: [] } : one));
  expect(choiceBlockers(variables, without)).toEqual(['choice_open']);
  expect(choiceBlockers(variables, chosen.slice(0, -1))).toEqual(['choice_open']);
  const unknown = chosen.map((one) => (one.code === 'Status' ? { ...one, values: ['S3'] } : one));
  expect(choiceBlockers(variables, unknown)).toEqual(['choice_unknown']);
  const twice = chosen.map((one) => (one.code === 'Status' ? { ...one, values: ['S1', 'S1'] } : one));
  expect(choiceBlockers(variables, twice)).toEqual(['choice_unknown']);
  expect(choiceBlockers(variables, [...chosen, { code: 'Land', values: [] }])).toEqual([]);
  expect(choiceBlockers(variables, [...chosen, { code: 'Land', values: ['NO'] }])).toEqual([
    'choice_unknown',
  ]);
  expect(choiceBlockers(variables, [...chosen, { code: 'Tid', values: [] }])).toEqual(['choice_unknown']);
});

test('everything is too much where it is more than there is room for', () => {
  const values = (count: number) => Array.from({ length: count }, (_, at) => String(at));
  const exactly = [
    { code: 'A', values: values(mostAskedCells / 2) },
    { code: 'B', values: ['1', '2'] },
  ];
  const known = exactly.map(({ code, values: each }) =>
    variable(code, null, true, ...each.map((one) => [one, ''] as const)),
  );
  expect(choiceBlockers(known, exactly)).toEqual([]);
  const more = [...known, variable('C', null, true, ['1', ''], ['2', ''])];
  expect(choiceBlockers(more, [...exactly, { code: 'C', values: ['1', '2'] }])).toEqual(['too_many_asked']);
});

test('each kind of bank is asked as it wants to be; what is left out is not named', () => {
  const chosen = [
    { code: 'Kjonn', values: [] },
    { code: 'Tid', values: ['2024'] },
  ];
  expect(questionOf('px_web_1', chosen)).toEqual({
    query: [{ code: 'Tid', selection: { filter: 'item', values: ['2024'] } }],
    response: { format: 'json-stat2' },
  });
  expect(questionOf('px_web_2', chosen)).toEqual({
    selection: [{ variableCode: 'Tid', valueCodes: ['2024'] }],
  });
  expect(questionOf('fhi', chosen)).toEqual({
    dimensions: [{ code: 'Tid', filter: 'item', values: ['2024'] }],
    response: { format: 'json-stat2', maxRowCount: mostAskedCells },
  });
});

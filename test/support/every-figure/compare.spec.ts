import { expect, test } from '@jest/globals';
import { alteredOnce, type Expected, wrongIn } from './compare.ts';
import type { PartRead } from './read-figures.ts';

const read: PartRead = {
  heading: 'Hva gjør de?',
  sentences: [
    'Blant 1\u202f200 unge som følges opp i Laget.',
    'Status 30. september 2026.',
    'Færre enn 30 i alt',
  ],
  labels: ['Kart. Fjordvik: 33 %, Granlia: –.'],
  drawn: ['Fjordvik', '33 %', '3. kv. 2026'],
  bars: [['Fjordvik', '33 %']],
  tables: [{ caption: 'Tabell', rows: [['Fjordvik', '1 200', '33 %']] }],
};
const expected: Expected = { tables: [[['Fjordvik', '1 200', '33 %']]], said: ['1 200'] };

test('what is shown of the release is not wrong: days, periods and fixed sentences hold no figure', () => {
  expect(wrongIn(read, expected)).toEqual([]);
});

test('each number that is altered is found: in a sentence, a drawing, what is read aloud, a bar and a table', () => {
  const altered = alteredOnce(read);
  expect(altered).toHaveLength(6);
  expect(altered.filter(({ part }) => wrongIn(part, expected).length === 0)).toEqual([]);
});

test('a number beside the wrong name is found, and so is a row too many', () => {
  expect(wrongIn({ ...read, bars: [['Granlia', '33 %']] }, expected)).toHaveLength(1);
  expect(wrongIn({ ...read, labels: ['Granlia: 33 %'] }, expected)).toHaveLength(1);
  expect(wrongIn({ ...read, tables: [...read.tables, ...read.tables] }, expected)).toHaveLength(1);
});

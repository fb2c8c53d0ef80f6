import { expect, test } from '@jest/globals';
import { linesFrom, valuesFrom } from './field-lines.ts';

test('a form is kept as a line for each field, and comes back as it was', () => {
  const form = ['NAV Fjordvik', '', 'Flytter sammen\nmed barnevernet.'];
  expect(linesFrom(form).split('\n')).toHaveLength(3);
  expect(valuesFrom(linesFrom(form), 3)).toEqual(form);
});

test('a form in which nothing is written is nothing to keep', () => {
  expect(linesFrom(['', ''])).toBe('');
  expect(valuesFrom('', 2)).toEqual(['', '']);
});

test('what there is no field for stands in the last one', () => {
  expect(valuesFrom('Marte\n12 34\nhar byttet telefon', 2)).toEqual(['Marte', '12 34\nhar byttet telefon']);
});

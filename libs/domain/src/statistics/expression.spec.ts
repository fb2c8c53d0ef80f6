import { expect, test } from '@jest/globals';
import { codesChosen, expressionsIn } from './expression.ts';

const times = ['2025K4', '2026K1', '2026K2', '2026K3'];
const places = ['0', '50', '5001', '5006', '99', '9901'];

test.each<[string, readonly string[], readonly string[] | null]>([
  ['2026K1', times, ['2026K1']],
  ['2026K3,2025K4', times, ['2025K4', '2026K3']],
  ['*', times, times],
  ['2026*', times, ['2026K1', '2026K2', '2026K3']],
  ['????', places, ['5001', '5006', '9901']],
  ['99,50??', places, ['5001', '5006', '99']],
  ['top(2)', times, ['2026K2', '2026K3']],
  ['TOP(1)', times, ['2026K3']],
  ['bottom(1)', times, ['2025K4']],
  ['from(2026K2)', times, ['2026K2', '2026K3']],
  ['to(2026K1)', times, ['2025K4', '2026K1']],
  ['range(2026K1, 2026K2)', times, ['2026K1', '2026K2']],
  ['[range(2026K1,2026K2)]', times, ['2026K1', '2026K2']],
  ['range(2026K2,2026K1)', times, null],
  ['from(2030K1)', times, null],
  ['top(0)', times, null],
  ['top(many)', times, null],
  ['2030K1', times, null],
  ['2026K1,2030K1', times, null],
  ['3*', places, null],
  ['middle(2)', times, null],
  ['', times, null],
  ['.*', times, null],
])('%j chooses', (list, codes, chosen) => {
  expect(codesChosen(expressionsIn(list), codes)).toEqual(chosen);
});

import { expect, test } from '@jest/globals';
import { bandsIn, legalBasisIn, markIn, numberIn, readable, waysForwardIn } from './values.ts';

const basis = {
  name: 'Fare for liv',
  needsJustification: true,
  categories: ['basic'],
  toServiceKinds: null,
  longestMonths: 1,
};
const from = (fromAge: unknown, signers: unknown = ['young_person']) => ({ fromAge, signers });

test.each<[keyof typeof readable, unknown[], unknown[]]>([
  [
    'age_bands',
    [[from(0)], [from(15), from(0)]],
    [
      [],
      [from(12)],
      [from(0), from(0)],
      [from(0, [])],
      [from(0, 'young_person')],
      [from(0, ['x'])],
      [from('0')],
      [null],
      'x',
    ],
  ],
  ['group', ['ordinary', 'special'], ['other', 1, null]],
  ['years', [0, 18, 100], [-1, 1.5, 101, '18', null]],
  ['months', [0, 60, 1200], [1201, '60']],
  ['days', [90, 36_525], [36_526, null]],
  ['mark', [0, 2, 2.5, 6], [-1, 2.55, 6.1, '2', null]],
  ['percent', [0, 10, 100], [-1, 1.5, 101, '10', null]],
  [
    'legal_basis',
    [null, basis, { ...basis, toServiceKinds: ['nav'] }],
    [
      'x',
      [],
      { ...basis, name: ' ' },
      { ...basis, needsJustification: 'yes' },
      { ...basis, categories: 'basic' },
      { ...basis, categories: [] },
      { ...basis, categories: ['everything'] },
      { ...basis, categories: [1] },
      { ...basis, toServiceKinds: [] },
      { ...basis, toServiceKinds: ['library'] },
      { ...basis, toServiceKinds: undefined },
      { ...basis, longestMonths: 13 },
    ],
  ],
  [
    'ways_forward',
    [[{ heading: 'Mekling', text: 'Ring.' }]],
    [[], 'x', [{ heading: '', text: 'x' }], [{ heading: 'x' }], [1]],
  ],
])('%s', (kind, good, wrong) => {
  expect(good.map((value) => readable[kind](value))).toEqual(good.map(() => true));
  expect(wrong.map((value) => readable[kind](value))).toEqual(wrong.map(() => false));
});

test('bands come youngest first, numbers whole, and nothing more than the fields leaves a legal basis', () => {
  expect(bandsIn([from(15), from(0)]).map(({ fromAge }) => fromAge)).toEqual([0, 15]);
  expect(numberIn(12)).toBe(12);
  expect(numberIn('12')).toBeNull();
  expect([markIn(2.5), markIn('2,5')]).toEqual([2.5, null]);
  expect(legalBasisIn({ ...basis, more: 1 })).toEqual(basis);
  expect(waysForwardIn([{ heading: 'a', text: 'b', more: 1 }])).toEqual([{ heading: 'a', text: 'b' }]);
});

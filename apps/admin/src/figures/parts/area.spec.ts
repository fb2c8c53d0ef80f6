import { expect, test } from '@jest/globals';
import { type Figures, nameOf, rowIn, rowsOf, valueIn } from './area.ts';

const figures: Figures = {
  quarter: '2026Q3',
  madeAt: '2026-10-01T04:00:00.000Z',
  quarters: ['2026Q3'],
  municipalities: [{ number: '9901', name: 'Fjordvik' }],
  tables: [
    {
      indicator: 'transitions_met',
      rows: [
        {
          municipality: 'all',
          total: 20,
          columns: [
            { code: 'met', value: 15 },
            { code: 'ended_otherwise', value: 5 },
          ],
        },
      ],
    },
  ],
};

test('a figure is found by indicator, area and column', () => {
  expect(valueIn(rowIn(figures, 'transitions_met', 'all'), 'met')).toBe(15);
  expect(nameOf(figures, '9901')).toBe('Fjordvik');
  expect(nameOf(figures, 'all')).toBeUndefined();
});

test('what is not there is not shown', () => {
  expect(rowsOf(figures, 'mapped_within_30_days')).toEqual([]);
  expect(rowIn(figures, 'transitions_met', '9901')).toEqual({
    municipality: '9901',
    total: null,
    columns: [],
  });
  expect(valueIn(rowIn(figures, 'transitions_met', 'all'), 'unknown')).toBeNull();
});

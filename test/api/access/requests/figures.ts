import type { Bodies } from './sent.ts';

/** A table of one number, as small as JSON-stat allows. */
const content = JSON.stringify({
  ...{ version: '2.0', class: 'dataset', id: ['Region', 'Tid'], size: [1, 1], value: [10.1] },
  dimension: {
    Region: { category: { index: ['50'], label: { 50: 'Trøndelag' } } },
    Tid: { category: { index: ['2024'] } },
  },
});
const mapping = { placeDimension: 'Region', timeDimension: 'Tid', held: {} };

export const figures: Bodies = {
  'POST /api/indicators/{indicator}/aims': () => ({
    ...{ place: '0', kind: 'target', percent: 25, year: 2034, explanation: 'Vedtatt.' },
  }),
  'POST /api/indicators/{indicator}/breaks': () => ({
    ...{ onDay: '2026-07-01', kind: 'rule_change', explanation: 'Ny forskrift.' },
  }),
  'POST /api/indicators/breaks/{breakId}/take-back': () => ({ explanation: 'Gjaldt et annet år.' }),
  'POST /api/external-series/fetch': () => ({ address: 'https://127.0.0.1/tabell' }),
  'POST /api/external-series/preview': () => ({ content, mapping }),
  'POST /api/external-series': () => ({
    ...{ content, mapping, indicator: 'outside', title: 'Utenfor', source: 'SSB', unit: 'percent' },
  }),
  'POST /api/external-series/{seriesId}/take-back': () => ({ reason: 'Feil tabell.' }),
};

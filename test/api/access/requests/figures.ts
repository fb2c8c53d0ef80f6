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

/** A population of one group. */
const population = 'kommune;alder;kjønn;personer\n9901;15-17;kvinner;210';

export const figures: Bodies = {
  'POST /api/indicators/{indicator}/aims': () => ({
    ...{ place: '0', kind: 'target', percent: 25, year: 2034, explanation: 'Vedtatt.' },
  }),
  'POST /api/indicators/{indicator}/breaks': () => ({
    ...{ onDay: '2026-07-01', kind: 'rule_change', explanation: 'Ny forskrift.' },
  }),
  'POST /api/indicators/breaks/{breakId}/take-back': () => ({ explanation: 'Gjaldt et annet år.' }),
  'POST /api/external-series/fetch': () => ({ address: 'https://127.0.0.1/tabell' }),
  'POST /api/external-series/variables': () => ({ address: 'https://127.0.0.1/api/v0/no/table/07459' }),
  'POST /api/external-series/ask': () => ({
    ...{ address: 'https://127.0.0.1/api/v0/no/table/07459', chosen: [{ code: 'Tid', values: ['2024'] }] },
  }),
  'POST /api/external-series/preview': () => ({ content, mapping }),
  'POST /api/external-series': () => ({
    ...{ content, mapping, indicator: 'outside', title: 'Utenfor', source: 'SSB', unit: 'percent' },
  }),
  'POST /api/release-rhythms': () => ({ covers: 'half_year', reason: 'Vi er få.' }),
  'POST /api/report-receivers': (_about, staff) => ({
    ...{ userId: staff.leder.userId, kind: 'quarter', place: '0' },
  }),
  'POST /api/report-sendings/{reportReceiverId}/answer': () => ({ wants: false }),
  'POST /api/populations/preview': () => ({ content: population }),
  'POST /api/populations': () => ({ content: population, year: 2026, source: 'SSB, tabell 07459' }),
  'POST /api/external-series/{seriesId}/take-back': () => ({ reason: 'Feil tabell.' }),
};

import { type Bodies, person } from './sent.ts';

const area = `${person}/mappings/{mappingId}/areas/{area}`;

export const mapping: Bodies = {
  [`POST ${person}/mappings`]: () => ({ withYoungPerson: true, language: 'nb' }),
  [`PUT ${area}`]: () => ({ answer: 'some', note: 'Et notat' }),
  [`POST ${area}/decision`]: () => ({ decisions: ['call_112'] }),
  [`POST ${person}/mappings/{mappingId}/repeat`]: () => ({ interval: 'six_months' }),
  [`POST ${person}/own-parts/{ownPartId}/areas/{area}`]: () => ({ answer: 'some', ownWords: 'Mine ord.' }),
  [`POST ${area}/leave`]: () => ({ reason: 'Vil vente.' }),
  [`POST ${person}/mappings/{mappingId}/proposals/{area}`]: () => ({
    goal: { ownWords: 'Trygg hjemme' },
    measures: [],
  }),
};

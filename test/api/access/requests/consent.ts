import { type Bodies, laterThisYear, person } from './sent.ts';

export const consent: Bodies = {
  [`POST ${person}/consents`]: (_, { nav }) => ({
    outcome: 'given',
    form: 'oral',
    purpose: 'Samarbeid om planen',
    shares: [{ serviceId: nav.serviceId, categories: ['basic'] }],
    to: laterThisYear,
    howExplained: 'Gjennomgått sammen.',
    language: 'nb',
    answers: [{ who: 'young_person', answer: 'yes' }],
  }),
  [`POST ${person}/consents/{consentId}/answers`]: () => ({ who: 'young_person', answer: 'yes' }),
  [`POST ${person}/consents/{consentId}/my-words`]: () => ({ words: 'Ikke nå.' }),
  [`POST ${person}/consents/{consentId}/my-answer`]: () => ({ answer: 'yes' }),
  [`POST ${person}/consents/{consentId}/refuse`]: () => ({
    by: 'ungdommen',
    note: 'Ikke nå.',
    askAgainOn: laterThisYear,
  }),
  [`POST ${person}/consents/{consentId}/withdraw`]: () => ({
    scope: 'category',
    category: 'school',
    note: 'Vil ikke mer.',
  }),
  [`POST ${person}/information-given`]: () => ({ how: 'Vist på skjermen og snakket om.' }),
  [`POST ${person}/legal-basis-uses`]: (_, { nav }) => ({
    basisCode: 'danger_to_life',
    serviceId: nav.serviceId,
    categories: ['basic'],
    justification: 'Det er fare for liv.',
    to: laterThisYear,
  }),
};

import { dayFromNow } from '../support/day.ts';

/** A day so many days after the server's today. */
export const daysAhead = (days: number): string => dayFromNow(days);

/** A whole and right body for POST …/consents; the test changes what it is about. */
export const consentWish = (
  shares: Readonly<Record<string, readonly string[]>>,
  change: object = {},
): object => ({
  outcome: 'given',
  form: 'oral',
  purpose: 'Samarbeid om planen',
  shares: Object.entries(shares).map(([serviceId, categories]) => ({ serviceId, categories })),
  to: daysAhead(300),
  howExplained: 'Vi gikk gjennom tabellen sammen.',
  language: 'nb',
  interpreter: 'none_needed',
  answers: [{ who: 'young_person', answer: 'yes', note: 'Sa ja i møtet.' }],
  ...change,
});

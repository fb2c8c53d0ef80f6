import type { FirstVersion } from '../law/first-version.ts';

const source =
  'Slik skoler bruker IKO-modellen (identifisering, kartlegging, oppfølging). Skoleeier bestemmer grensene';

/** Where a school begins to ask. Unconfirmed until the owner of the schools has read it. */
export const earlyWarningLaw: readonly FirstVersion[] = [
  { code: 'early_warning.first_choice_mean', value: 2.5, source, from: '2018-07-20' },
  { code: 'early_warning.lower_choice_mean', value: 3, source, from: '2018-07-20' },
  { code: 'early_warning.low_mark', value: 2, source, from: '2018-07-20' },
  { code: 'early_warning.absence', value: 10, source, from: '2018-07-20' },
];

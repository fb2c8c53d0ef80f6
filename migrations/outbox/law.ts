import type { FirstVersion } from '../law/first-version.ts';

/** Unconfirmed until the data protection officer has read it. */
export const noticeLaw: readonly FirstVersion[] = [
  {
    code: 'retention.notices',
    value: 90,
    source: 'Lagets egen regel: hvem som har fått beskjed om at noe er nytt, slettes etter 90 dager',
    from: '2018-07-20',
  },
];

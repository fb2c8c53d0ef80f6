/** One value: part, what it is called, and the value. */
type Value = readonly [part: string, label: string, value: number];

export interface ShippedSeries {
  readonly indicator: string;
  readonly title: string;
  readonly source: string;
  readonly unit: 'percent' | 'people';
  readonly period: string;
  readonly values: readonly Value[];
}

/** The county's number. */
export const trondelag = '50';

const status = 'Trøndelag fylkeskommune, «Fellesløft Trøndelag», etter SSBs registre for 2024';
const cohort = 'Trøndelag fylkeskommune, «Fellesløft Trøndelag», SSBs registre 2018–2023';

/** What Laget is measured beside: all young people in Trøndelag, as published. Never among those followed up in Laget. */
export const trondelag2024: readonly ShippedSeries[] = [
  {
    indicator: 'followed_up_by_status',
    title: 'Alle på 15–29 år i Trøndelag etter status (97 843 personer)',
    source: status,
    unit: 'percent',
    period: '2024',
    values: [
      ['employed', 'I arbeid', 64],
      ['in_education', 'I utdanning', 24],
      ['aap_disability', 'AAP eller uføretrygd', 3],
      ['unemployed', 'Arbeidsledig', 1],
      ['in_measures', 'På tiltak', 2],
      ['other', 'Annet eller ukjent', 6],
    ],
  },
  {
    indicator: 'outside',
    title: 'Utenfor, alle på 15–29 år i Trøndelag',
    source: status,
    unit: 'percent',
    period: '2024',
    values: [['total', '', 10]],
  },
  {
    indicator: 'outside',
    title: 'Antall utenfor, alle på 15–29 år i Trøndelag (97 843 i alt)',
    source: status,
    unit: 'people',
    period: '2024',
    values: [
      ['total', 'Utenfor', 9770],
      ['aap_disability', 'Av dem med AAP eller uføretrygd', 2712],
      ['immigrants', 'Av dem innvandrere', 3867],
    ],
  },
  {
    indicator: 'outside',
    title: 'Utenfor, alle på 20–66 år i Trøndelag etter to definisjoner (58 000 og 51 340 personer)',
    source: 'Trøndelag fylkeskommune, «Fellesløft Trøndelag», tall fra NAV og SSB',
    unit: 'percent',
    period: '2024',
    values: [
      ['nav', 'Etter NAVs definisjon', 19.6],
      ['ssb', 'Etter SSBs definisjon', 17.3],
    ],
  },
  {
    indicator: 'persistence',
    title: 'De som var 20–24 år og utenfor i 2018 (11,3 % av 33 873), i 2023',
    source: cohort,
    unit: 'percent',
    period: '2023',
    values: [
      ['outside_in_all', 'Utenfor i alle år 2018–2023', 27],
      ['outside', 'Utenfor i 2023', 41],
      ['inside', 'Innenfor i 2023', 48],
      ['emigrated', 'Flyttet ut av landet', 10],
    ],
  },
  {
    indicator: 'persistence',
    title: 'Alle på 20–24 år i Trøndelag i 2018 (33 873 personer)',
    source: cohort,
    unit: 'percent',
    period: '2018',
    values: [
      ['outside', 'Utenfor', 11.3],
      ['inside', 'Innenfor', 88.7],
    ],
  },
];

import type { TransitionKind } from '#domain/transition/kinds';

export const transitions = {
  title: 'Overganger',
  kinds: {
    lower_to_upper_secondary: 'Ungdomsskole → videregående',
    vg1_to_vg2: 'Vg1 → vg2',
    vg2_to_vg3: 'Vg2 → vg3',
    upper_secondary_to_apprenticeship: 'Videregående → læretid',
    school_to_ot: 'Skole → oppfølgingstjenesten',
    ot_to_nav: 'Oppfølgingstjenesten → NAV',
    apprenticeship_to_work: 'Læretid → arbeid',
    unemployment_to_illness: 'Arbeidsledig → syk',
    illness_to_low_income: 'Syk → lav inntekt',
    low_income_to_work: 'Lav inntekt → arbeid',
    introduction_to_work_or_school: 'Introduksjonsprogram → arbeid eller skole',
    child_welfare_to_nav: 'Barnevern → NAV',
    child_welfare_to_aftercare: 'Barnevern → ettervern',
    bup_to_dps: 'BUP → DPS',
    care_to_own_home: 'Fosterhjem → egen bolig',
    institution_to_home: 'Institusjon → hjem',
    prison_to_home: 'Fengsel → hjem',
    new_municipality: 'Flytting til ny kommune',
    reception_to_settlement: 'Mottak → bosetting',
  } satisfies Record<TransitionKind, string>,
} as const;

import type { TransitionKind } from '#domain/transition/kinds';

/** From which age up to which other a transition is met, counted when it is planned. */
interface AgeSpan {
  readonly from: number;
  readonly below: number;
  /** How often beside the others; 1 where nothing is said. */
  readonly weight?: number;
}

export const transitionAges = {
  lower_to_upper_secondary: { from: 14, below: 17 },
  vg1_to_vg2: { from: 16, below: 18 },
  vg2_to_vg3: { from: 17, below: 19 },
  upper_secondary_to_apprenticeship: { from: 17, below: 20 },
  school_to_ot: { from: 16, below: 20 },
  ot_to_nav: { from: 18, below: 22 },
  apprenticeship_to_work: { from: 19, below: 25 },
  unemployment_to_illness: { from: 20, below: 30 },
  illness_to_low_income: { from: 20, below: 30 },
  low_income_to_work: { from: 20, below: 30 },
  introduction_to_work_or_school: { from: 18, below: 30 },
  child_welfare_to_nav: { from: 17, below: 24 },
  child_welfare_to_aftercare: { from: 17, below: 19 },
  bup_to_dps: { from: 17, below: 19 },
  care_to_own_home: { from: 17, below: 21 },
  institution_to_home: { from: 18, below: 30, weight: 0.25 },
  prison_to_home: { from: 18, below: 30, weight: 0.15 },
  new_municipality: { from: 13, below: 30, weight: 0.2 },
  reception_to_settlement: { from: 16, below: 30 },
} as const satisfies Record<TransitionKind, AgeSpan>;

/** How often a kind is met beside the others. */
export const weightOf = (kind: TransitionKind): number => {
  const span: AgeSpan = transitionAges[kind];
  return span.weight ?? 1;
};

/** Kinds that only newcomers meet. */
export const newcomersOnly: readonly TransitionKind[] = [
  'introduction_to_work_or_school',
  'reception_to_settlement',
];

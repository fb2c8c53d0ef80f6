import type { CubeCode } from '#domain/release/cubes';
import type { PartAndWhole } from './relations.ts';
import type { SameBin } from './same-bins.ts';

/** What a cube has to do with another one beside the total. */
export type Bond = PartAndWhole | SameBin | 'same_status' | 'nearly';

/**
 * For every cube: what it has to do with others that a county, or a municipality's year, shows of the same persons. A cube that
 * nothing binds has been looked at too: it has an empty line.
 */
export const boundBy = {
  batons: [],
  unheld: [],
  to_mapping: ['nearly'],
  to_plan: [],
  to_measure: ['nearly'],
  measures: ['helped', 'newest', 'nearly'],
  transitions: [],
  measure_work_practice: ['helped', 'newest'],
  measure_apprenticeship: ['helped', 'newest'],
  measure_kvp: ['helped', 'newest'],
  measure_introduction_programme: ['helped', 'newest'],
  measure_housing_follow_up: ['helped', 'newest'],
  measure_mentor: ['helped', 'newest'],
  measure_school_support: ['helped', 'newest'],
  measure_debt_advice: ['helped', 'newest'],
  measure_treatment: ['helped', 'newest'],
  measure_leisure: ['helped', 'newest'],
  measure_other: ['helped', 'newest'],
  situation_school_start: ['helped'],
  situation_ot_follow_up: ['helped'],
  situation_leaving_care: ['helped'],
  situation_bup_to_dps: ['helped'],
  situation_apprenticeship: ['helped'],
  situation_long_illness: ['helped'],
  situation_refugee_settlement: ['helped'],
  kinds_school_start: ['helped'],
  kinds_ot_follow_up: ['helped'],
  kinds_leaving_care: ['helped'],
  kinds_bup_to_dps: ['helped'],
  kinds_apprenticeship: ['helped'],
  kinds_long_illness: ['helped'],
  kinds_refugee_settlement: ['helped'],
  premise_told: ['no_meeting', 'nearly'],
  premise_heard: ['no_meeting'],
  premise_feedback: ['no_meeting'],
  premise_evaluates: ['no_meeting'],
  premise_fitted: ['no_meeting'],
  pulse_heard: ['no_answer', 'nearly'],
  pulse_knows_who: ['no_answer', 'nearly'],
  pulse_pull_together: ['no_answer', 'nearly'],
  school: ['nearly'],
  caseload: [],
  completion: ['still_in'],
  completion_county: ['still_in'],
  definitions: ['status'],
  confirmed: ['status'],
  background: ['same_status'],
  young: [],
  cohort1: ['cohort', 'nearly'],
  cohort2: ['cohort', 'nearly'],
  cohort3: ['cohort', 'nearly'],
  cohort4: ['cohort', 'nearly'],
  cohort5: ['cohort', 'nearly'],
} as const satisfies Record<CubeCode, readonly Bond[]>;

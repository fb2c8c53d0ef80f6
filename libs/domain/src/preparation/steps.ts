import { addDays, addMonths, type IsoDate } from '../calendar/date.ts';
import { isKeyOf, keysOf } from '../closed-table/closed-table.ts';
import type { Category } from '../category/categories.ts';
import type { ServiceKind } from '../service/service-kinds.ts';
import type { KnownDate } from './known-dates.ts';

/** Changed steps are a new version: what was proposed before keeps the version that it was proposed by. */
export const stepsVersion = '2026-2';

/** One step on the way to a known date. */
interface StepRules {
  readonly before: { readonly months: number } | { readonly days: number };
  /** Which kind of service does it, the first that is on the team; with none of them it is the baton holder's. */
  readonly owners: readonly ServiceKind[];
  /** Proposed only when a service of the first kind is on the team. */
  readonly onlyIfThere: boolean;
  /** Where it belongs when that is not where its date belongs. */
  readonly category: Category | null;
}

const step = (
  before: StepRules['before'],
  owners: StepRules['owners'],
  more: Partial<StepRules> = {},
): StepRules => ({ before, owners, onlyIfThere: false, category: null, ...more });

/** Known date → the steps before it. «Months» are whole months counted back, the date's own day kept. */
export const preparationSteps = {
  turns_18: {
    talk_about_eighteen: step({ months: 12 }, []),
    consents_of_ones_own: step({ months: 6 }, []),
    coordinator_after_eighteen: step({ months: 6 }, ['coordination']),
    treatment_after_eighteen: step({ months: 6 }, ['bup'], { onlyIfThere: true, category: 'health' }),
    aftercare_offered: step({ months: 6 }, ['child_welfare'], { onlyIfThere: true, category: 'family' }),
    income_after_eighteen: step({ months: 3 }, ['nav'], { category: 'work_economy' }),
    guardians_told: step({ months: 1 }, []),
  },
  turns_30: {
    talk_about_thirty: step({ months: 12 }, []),
    adult_help_agreed: step({ months: 6 }, ['nav', 'coordination']),
    last_review_set: step({ months: 3 }, []),
  },
  end_of_lower_secondary: {
    talk_about_choices: step({ months: 9 }, ['school']),
    special_admission_looked_at: step({ days: 140 }, ['school', 'ppt']),
    application_sent: step({ days: 112 }, ['school']),
    new_school_met: step({ months: 2 }, ['school']),
    summer_contact_agreed: step({ days: 14 }, ['school', 'ot']),
  },
  end_of_apprenticeship: {
    talk_about_after: step({ months: 9 }, ['ot', 'nav']),
    trade_test_registered: step({ months: 6 }, ['ot']),
    next_job_sought: step({ months: 3 }, ['nav', 'ot']),
    first_day_agreed: step({ months: 1 }, ['nav', 'ot']),
  },
  end_of_measure: {
    looked_back_together: step({ months: 3 }, ['nav', 'coordination']),
    next_step_chosen: step({ months: 2 }, ['nav', 'coordination']),
    receiver_asked: step({ months: 1 }, ['nav', 'coordination']),
    first_meeting_agreed: step({ days: 14 }, ['nav', 'coordination']),
  },
} as const satisfies Record<KnownDate, Record<string, StepRules>>;

export type PreparationStep = { [K in KnownDate]: keyof (typeof preparationSteps)[K] }[KnownDate];

const rulesOf: Readonly<Record<KnownDate, Readonly<Record<string, StepRules>>>> = preparationSteps;

/** One step with what it is proposed by, as the database is told it. */
export interface StepOf extends StepRules {
  readonly kind: KnownDate;
  readonly code: string;
}

/** Every step there is, in the order of the table. */
export const allSteps: readonly StepOf[] = keysOf(rulesOf).flatMap((kind) =>
  Object.entries(rulesOf[kind]).map(([code, rules]) => ({ kind, code, ...rules })),
);

/** Whether a text is a step on the way to that date. */
export const isStepOf = (kind: KnownDate, code: string): boolean => isKeyOf(rulesOf[kind], code);

/** When a step should be done, counted back from the date. */
export const dueOf = ({ before }: Pick<StepRules, 'before'>, onDate: IsoDate): IsoDate =>
  'months' in before ? addMonths(onDate, -before.months) : addDays(onDate, -before.days);

import type { ServiceKind } from '../service/service-kinds.ts';
import { isGrave, type AreaAnswer } from './answers.ts';
import type { Area } from './areas.ts';

/** A measure the mapping can propose. Days are calendar days from the mapping; an acute answer has its own, shorter. */
export interface ProposedMeasure {
  readonly responsible: ServiceKind;
  readonly days: number;
  readonly acuteDays: number;
}

/** What a serious or acute answer proposes: a goal (a code; its text lives with the page) and measures. */
export interface AreaProposal {
  readonly goal: string;
  readonly measures: Readonly<Record<string, ProposedMeasure>>;
}

const soon = { days: 14, acuteDays: 3 } as const satisfies Record<string, number>;
const atOnce = { days: 7, acuteDays: 1 } as const satisfies Record<string, number>;
const inTime = { days: 30, acuteDays: 7 } as const satisfies Record<string, number>;

/** Proposals are offers to the young person, who chooses what to take into the plan. */
export const areaProposals = {
  housing: { goal: 'a_safe_place_to_live', measures: { housing_talk: { responsible: 'housing', ...soon } } },
  debt: {
    goal: 'control_of_money',
    measures: {
      debt_counsellor: { responsible: 'nav', ...soon },
      pause_claims: { responsible: 'nav', ...soon },
    },
  },
  income: { goal: 'an_income_to_live_on', measures: { clarify_benefits: { responsible: 'nav', ...soon } } },
  papers: {
    goal: 'papers_in_order',
    measures: { help_with_papers: { responsible: 'coordination', ...inTime } },
  },
  physical_health: {
    goal: 'better_health',
    measures: { doctor_appointment: { responsible: 'school_health', ...soon } },
  },
  mental_health: {
    goal: 'feel_better',
    measures: {
      doctor_appointment: { responsible: 'school_health', ...soon },
      someone_to_talk_to: { responsible: 'youth_work', ...soon },
    },
  },
  substance_use: {
    goal: 'control_of_substance_use',
    measures: { substance_use_talk: { responsible: 'school_health', ...soon } },
  },
  school: {
    goal: 'a_school_day_that_works',
    measures: {
      adapted_school_day: { responsible: 'school', ...soon },
      learning_support: { responsible: 'ppt', ...inTime },
    },
  },
  bullying: { goal: 'a_safe_school', measures: { activity_plan: { responsible: 'school', ...atOnce } } },
  work: { goal: 'a_way_to_work', measures: { work_talk: { responsible: 'nav', ...inTime } } },
  language_digital: {
    goal: 'understand_and_be_understood',
    measures: { language_help: { responsible: 'nav', ...inTime } },
  },
  family_care: {
    goal: 'good_days_for_the_children',
    measures: {
      kindergarten_talk: { responsible: 'coordination', ...atOnce },
      family_support: { responsible: 'child_welfare', ...atOnce },
    },
  },
  safety: {
    goal: 'to_be_safe',
    measures: {
      safety_plan: { responsible: 'child_welfare', ...atOnce },
      crisis_centre_contact: { responsible: 'coordination', ...atOnce },
    },
  },
  network: {
    goal: 'people_around_me',
    measures: { meeting_place: { responsible: 'youth_work', ...inTime } },
  },
  leisure: {
    goal: 'something_to_look_forward_to',
    measures: { leisure_contact: { responsible: 'youth_work', ...inTime } },
  },
  strengths: {
    goal: 'know_what_i_am_good_at',
    measures: { strengths_talk: { responsible: 'youth_work', ...inTime } },
  },
  helpers: {
    goal: 'somebody_to_turn_to',
    measures: { network_map: { responsible: 'coordination', ...soon } },
  },
} as const satisfies Record<Area, AreaProposal>;

type MeasuresOf<A extends Area> = A extends Area ? keyof (typeof areaProposals)[A]['measures'] : never;
export type ProposedGoalCode = (typeof areaProposals)[Area]['goal'];
export type ProposedMeasureCode = MeasuresOf<Area>;

/** One proposal to show to the young person: `deadlineDays` are calendar days from today. */
export interface Proposal {
  readonly area: Area;
  readonly goal: string;
  readonly measures: readonly {
    readonly code: string;
    readonly responsible: ServiceKind;
    readonly deadlineDays: number;
  }[];
}

/** What serious and acute answers propose for the plan, area by area in the order of the answers. */
export const proposals = (answers: readonly AreaAnswer[]): Proposal[] =>
  answers
    .filter(({ answer }) => isGrave(answer))
    .map(({ area, answer }) => {
      const { goal, measures }: AreaProposal = areaProposals[area];
      return {
        area,
        goal,
        measures: Object.entries(measures).map(([code, { responsible, days, acuteDays }]) => ({
          code,
          responsible,
          deadlineDays: answer === 'acute' ? acuteDays : days,
        })),
      };
    });

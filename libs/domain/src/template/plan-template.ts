import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import type { Area } from '../mapping/areas.ts';
import type { MeasureKind } from '../measure/kinds.ts';
import type { Situation } from './situations.ts';
import { tellingIn } from './tells.ts';
import { noWording, trimmed, type Wording } from './wording.ts';

export interface TemplateMeasure {
  readonly kind: MeasureKind;
  readonly title: Wording;
  readonly lookFor: Wording;
  /** Days from today to the deadline, and to the day one looks. */
  readonly days: number;
  readonly lookDays: number;
}

export interface TemplateGoal {
  readonly area: Area;
  readonly wording: Wording;
  readonly measures: readonly TemplateMeasure[];
}

/** Goals and measures that are proposed in a situation. Nothing of it has to be taken. */
export interface PlanTemplate {
  readonly name: Wording;
  /** Empty: whatever the situation. */
  readonly situations: readonly Situation[];
  readonly goals: readonly TemplateGoal[];
}

export const textsOfPlan = ({ name, goals }: PlanTemplate): Wording[] => [
  name,
  ...goals.flatMap(({ wording, measures }) => [
    wording,
    ...measures.flatMap(({ title, lookFor }) => [title, lookFor]),
  ]),
];

const wholeRules = {
  'name-without-bokmal': ({ name }) => isBlank(name.nb),
  'no-goal': ({ goals }) => goals.length === 0,
} as const satisfies BlockerRules<PlanTemplate>;

/** One look at the help comes before the deadline of it. */
const goalRules = {
  'goal-without-bokmal': ({ wording }) => isBlank(wording.nb),
  'measure-without-bokmal': ({ measures }) => measures.some(({ title }) => isBlank(title.nb)),
  'look-for-without-bokmal': ({ measures }) => measures.some(({ lookFor }) => isBlank(lookFor.nb)),
  'look-after-deadline': ({ measures }) => measures.some(({ days, lookDays }) => lookDays > days),
} as const satisfies BlockerRules<TemplateGoal>;

export type PlanTemplateBlocker =
  | keyof typeof wholeRules
  | 'tells-who-somebody-is'
  | `${keyof typeof goalRules}:${string}`;

/** What is missing before it can be published, as `code` or `code:n`, n the goal's number from 1. */
export const planTemplateBlockers = (of: PlanTemplate): PlanTemplateBlocker[] => [
  ...blockersIn(wholeRules, of),
  ...of.goals.flatMap((goal, n) =>
    blockersIn(goalRules, goal).map((code) => `${code}:${String(n + 1)}` as const),
  ),
  ...tellingIn(textsOfPlan(of)),
];

export const newPlanTemplate: PlanTemplate = { name: noWording, situations: [], goals: [] };

export const newGoal: TemplateGoal = { area: 'school', wording: noWording, measures: [] };

export const newMeasure: TemplateMeasure = {
  kind: 'other',
  title: noWording,
  lookFor: noWording,
  days: 60,
  lookDays: 28,
};

export const tidyPlan = (of: PlanTemplate): PlanTemplate => ({
  ...of,
  name: trimmed(of.name),
  goals: of.goals.map((goal) => ({
    ...goal,
    wording: trimmed(goal.wording),
    measures: goal.measures.map((one) => ({
      ...one,
      title: trimmed(one.title),
      lookFor: trimmed(one.lookFor),
    })),
  })),
});

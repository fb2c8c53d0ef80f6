import type { plan as nb } from '../nb/plan.ts';
import type { SameShape } from '../text-key.ts';
import { goal } from './plan/goal.ts';
import { measure } from './plan/measure.ts';
import { activation } from './plan/activation.ts';
import { versions } from './plan/versions.ts';
import { blockers } from './plan/blockers.ts';

export const plan = {
  heading: 'The plan',
  pageHeading: '{name}’s plan',
  backToCase: 'To the case',
  empty: '{name} has no plan yet. Begin with what {name} wants.',
  version: 'Version {number}',
  since: 'in force since {date}',
  draft: 'draft, not in force yet',
  closed: 'closed',
  review: 'reviewed {date}',
  earlier: 'earlier versions',
  edit: 'Change the plan',
  partly: 'Something here is not shared with you.',
  otherMeasures: 'Measures without a goal',
  category: 'What is it about?',
  categoryHint: 'Only those who can see this topic can read it.',
  categories: {
    basic: 'The basics',
    school: 'School',
    work_economy: 'Work and money',
    health: 'Health',
    family: 'Family and child welfare',
  },
  onlyYou: 'You and {name}',
  goal,
  measure,
  templates: {
    open: 'Begin with a proposal',
    heading: 'Proposals for the plan of {name}',
    which: 'What is it most like?',
    hint: 'Proposals, not a form. Take what fits, change the words, and leave the rest.',
    goal: 'Goal: {wording}',
    takeGoal: 'Take the goal',
    takeMeasure: 'Take the measure',
    about: '“{text}”',
    taken: 'Taken',
    asked: '{name} is asked about the measure on the own page, and can answer yes, no or something else.',
    days: 'Proposed deadline: {date}',
    loading: 'Fetching the proposals …',
    failed: 'We could not fetch the proposals. Try again.',
  },
  activation,
  thirty: {
    soon: '{name} turns 30 on {date}. After that day no new plan can begin. The plan that runs is valid until its next review{review}.',
    passed:
      '{name} turned 30 on {date}. The plan is valid until the review{review}. After it no new plan begins.',
    review: ' on {date}',
  },
  blockers,
  versions,
} as const satisfies SameShape<typeof nb>;

import { expect, test } from '@jest/globals';
import { mergeMappingTemplates, mergePlanTemplates } from './template-merge.ts';
import type { MappingDraft, PlanDraft } from './use-template.ts';

const says = (nb: string) => ({ nb, nn: '', en: '' });
const before: MappingDraft = {
  name: says('OT'),
  situations: [],
  municipalityId: null,
  ageFrom: 15,
  ageTo: 20,
  areas: [
    { area: 'housing', questions: [says('Hvor bor du?')] },
    { area: 'work', questions: [] },
  ],
};

test('what only one has changed is put together without a question', () => {
  const mine: MappingDraft = { ...before, name: { ...says('OT'), nn: 'OT-samtale' } };
  const theirs: MappingDraft = {
    ...before,
    ageTo: 24,
    areas: [
      { area: 'housing', questions: [says('Hvor bor du nå?')] },
      { area: 'work', questions: [says('Jobber du?')] },
      { area: 'leisure', questions: [] },
    ],
  };
  expect(mergeMappingTemplates(before, mine, theirs)).toEqual({
    content: { ...theirs, name: { nb: 'OT', nn: 'OT-samtale', en: '' } },
    collisions: [],
  });
});

test('the same question is asked about, and what was chosen stands with all the rest', () => {
  const [housing, work] = before.areas;
  if (housing === undefined || work === undefined) throw new Error('areas');
  const mine = { ...before, areas: [{ ...housing, questions: [says('Hos hvem bor du?')] }, work] };
  const theirs = {
    ...before,
    ageFrom: 13,
    areas: [work, { ...housing, questions: [says('Bor du trygt?')] }],
  };
  const { collisions } = mergeMappingTemplates(before, mine, theirs);
  expect(collisions).toEqual([
    { field: 'area.housing.0.nb', before: 'Hvor bor du?', mine: 'Hos hvem bor du?', theirs: 'Bor du trygt?' },
  ]);
  expect(mergeMappingTemplates(before, mine, theirs, { 'area.housing.0.nb': 'Bor du trygt?' })).toEqual({
    content: theirs,
    collisions: [],
  });
});

test('an area that one has taken out and the other written in is asked about', () => {
  const [housing] = before.areas;
  if (housing === undefined) throw new Error('areas');
  const mine = { ...before, areas: [housing] };
  const theirs = { ...before, areas: [housing, { area: 'work' as const, questions: [says('Jobber du?')] }] };
  expect(mergeMappingTemplates(before, mine, theirs).collisions.map(({ field }) => field)).toEqual([
    'area.work',
  ]);
});

const measure = {
  kind: 'mentor',
  title: says('Mentor'),
  lookFor: says('Trivsel'),
  days: 60,
  lookDays: 28,
} as const;
const plan: PlanDraft = {
  name: says('Læretid'),
  situations: ['apprenticeship'],
  goals: [{ area: 'work', wording: says('Fagbrev'), measures: [measure] }],
};
const withGoal = (goal: Partial<PlanDraft['goals'][number]>): PlanDraft => ({
  ...plan,
  goals: plan.goals.map((one) => ({ ...one, ...goal })),
});

test('a plan is put together measure by measure', () => {
  const mine = withGoal({ measures: [{ ...measure, days: 90 }] });
  const theirs = withGoal({
    wording: says('Fagbrev i år'),
    measures: [{ ...measure, title: says('Fadder') }],
  });
  expect(mergePlanTemplates(plan, mine, theirs)).toEqual({
    content: withGoal({
      wording: says('Fagbrev i år'),
      measures: [{ ...measure, days: 90, title: says('Fadder') }],
    }),
    collisions: [],
  });
  const longer = withGoal({ measures: [measure, measure] });
  expect(mergePlanTemplates(plan, mine, longer).collisions.map(({ field }) => field)).toEqual([
    'goal.0.measures',
  ]);
  const more = { ...plan, goals: [...plan.goals, ...plan.goals] };
  expect(mergePlanTemplates(plan, plan, more)).toEqual({ content: more, collisions: [] });
  expect(mergePlanTemplates(plan, mine, more).collisions.map(({ field }) => field)).toEqual(['goals']);
});

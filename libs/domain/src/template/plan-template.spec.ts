import { expect, test } from '@jest/globals';
import {
  newGoal,
  newMeasure,
  newPlanTemplate,
  type PlanTemplate,
  planTemplateBlockers,
  tidyPlan,
} from './plan-template.ts';

const said = (nb: string) => ({ nb, nn: '', en: '' });
const measure = { ...newMeasure, title: said('Prøve et verksted'), lookFor: said('Vil begge fortsette?') };
const good: PlanTemplate = {
  name: said('Læretid'),
  situations: ['apprenticeship'],
  goals: [{ area: 'work', wording: said('Få læreplass.'), measures: [measure] }],
};

test('with a name, a goal and every text in bokmål it can be published', () => {
  expect(planTemplateBlockers(good)).toEqual([]);
});

test('everything that is missing is said at once, with the number of the goal', () => {
  expect(planTemplateBlockers(newPlanTemplate)).toEqual(['name-without-bokmal', 'no-goal']);
  expect(
    planTemplateBlockers({
      ...good,
      goals: [...good.goals, { ...newGoal, measures: [{ ...newMeasure, days: 10, lookDays: 11 }] }],
    }),
  ).toEqual([
    'goal-without-bokmal:2',
    'measure-without-bokmal:2',
    'look-for-without-bokmal:2',
    'look-after-deadline:2',
  ]);
});

test('an e-mail address stands in no template', () => {
  const lookFor = said('Skriv til kari@example.no.');
  expect(
    planTemplateBlockers({
      ...good,
      goals: [{ ...newGoal, wording: said('Bo.'), measures: [{ ...measure, lookFor }] }],
    }),
  ).toEqual(['tells-who-somebody-is']);
});

test('spaces around its texts go', () => {
  const goals = [{ ...newGoal, wording: said(' Bo. '), measures: [{ ...measure, title: said(' Leie ') }] }];
  expect(tidyPlan({ ...good, goals }).goals).toMatchObject([
    { wording: said('Bo.'), measures: [{ title: said('Leie') }] },
  ]);
});

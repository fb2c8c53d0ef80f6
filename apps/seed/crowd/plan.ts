import { addDays, type IsoDate } from '#domain/calendar/date';
import { isGrave } from '#domain/mapping/answers';
import type { Area } from '#domain/mapping/areas';
import { activatePlan, reviewPlan } from '../case/activate-plan.ts';
import { addGoal, beginPlan, planOf } from '../case/plan.ts';
import { dateOf, momentOf } from '../random/moments.ts';
import type { Row } from '../rows/tables.ts';
import { areaWords } from './area-words.ts';
import { goOn } from './measure-life.ts';
import { inventMeasure } from './measures.ts';
import type { Pace } from './pace.ts';
import { agreedHow } from './words.ts';

/** What the plan must answer: the grave areas, or what matters most when nothing is grave. */
const topics = ({ file }: Pace): Area[] => {
  const grave = file.answers.filter(({ answer }) => isGrave(answer)).map(({ area }) => area);
  const some = file.answers.filter(({ answer }) => answer === 'some').map(({ area }) => area);
  return grave.length > 0 ? grave : [...some.slice(0, 2), 'leisure' as const].slice(0, 2);
};

/** The first two areas become goals in own words; every area gets a measure. */
const write = (pace: Pace, on: IsoDate): Row<'measure'>[] => {
  const { file, hour, worker } = pace;
  const at = hour(on);
  const by = worker(at);
  if (by === null) return [];
  beginPlan(file, by, at);
  return topics(pace).flatMap((area, index) => {
    const { goal, wording } = areaWords[area];
    const silent = file.dice.chance(0.08);
    const row =
      index > 1
        ? null
        : addGoal(file, {
            at,
            by,
            ownWords: silent ? '' : goal,
            wording,
            agreement: silent ? null : 'agreed',
            area,
          });
    const measure = inventMeasure(pace, at, by, row, area);
    return measure === null ? [] : [measure];
  });
};

const startPlan = (pace: Pace, on: IsoDate): void => {
  const { file, worker } = pace;
  const at = momentOf(on, 965);
  const by = worker(at);
  if (by === null) return;
  const inOwnWords = planOf(file).goals.some(({ own_words }) => own_words !== '');
  activatePlan(file, {
    at,
    by,
    reviewOn: addDays(on, 90),
    left: [],
    agreedHow: file.dice.pick(agreedHow),
    ...(inOwnWords
      ? {}
      : { noOwnWordsYet: { reason: 'Vil bli bedre kjent først.', askAgainOn: addDays(on, 28) } }),
  });
};

/** Gone through together every third month or so; a new measure each time. */
const review = (pace: Pace, from: IsoDate): void => {
  const { file, after, worker } = pace;
  for (let on = after(from, 80, 120); on !== null; on = after(on, 90, 150)) {
    const at = momentOf(on, 970);
    const by = worker(at);
    if (by === null) return;
    reviewPlan(file, by, at, addDays(on, 90));
    const measure = inventMeasure(pace, at, by, null, file.dice.pick(topics(pace)));
    if (measure !== null) goOn(pace, measure, on);
  }
};

/** Journey 5, many times: drafts, active plans and what became of the measures. */
export const inventPlan = (pace: Pace): void => {
  const { file, after } = pace;
  const begun = file.mappedAt === null ? null : after(dateOf(file.mappedAt), 1, 14);
  if (begun === null || !file.dice.chance(0.92)) return;
  const measures = write(pace, begun);
  const agreed = after(begun, 2, 12);
  if (file.plan === null || agreed === null || file.dice.chance(0.08)) return;
  startPlan(pace, agreed);
  for (const measure of measures) goOn(pace, measure, agreed);
  review(pace, agreed);
};

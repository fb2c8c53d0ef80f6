import { answers, type Answer, type AreaAnswer } from './answers.ts';
import { allAreas, type Area } from './areas.ts';

/** How an area has moved between two mappings. «New» and «not asked again» are no judgement of better or worse. */
export type AreaChange = 'better' | 'worse' | 'same' | 'new' | 'not_asked_again' | 'not_talked';

export interface AreaDifference {
  readonly area: Area;
  readonly from: Answer;
  readonly to: Answer;
  readonly change: AreaChange;
}

const changeBetween = (from: Answer, to: Answer): AreaChange => {
  const before = answers[from].weight;
  const after = answers[to].weight;
  if (before === null) return after === null ? 'not_talked' : 'new';
  if (after === null) return 'not_asked_again';
  if (after === before) return 'same';
  return after > before ? 'worse' : 'better';
};

/** Area by area, in the order of the page: what the earlier mapping said and what this one says. */
export const difference = (
  previous: readonly AreaAnswer[],
  current: readonly AreaAnswer[],
): AreaDifference[] => {
  const answerIn = (mapping: readonly AreaAnswer[], area: Area): Answer =>
    mapping.find((said) => said.area === area)?.answer ?? 'not_talked';
  return allAreas.map((area) => {
    const from = answerIn(previous, area);
    const to = answerIn(current, area);
    return { area, from, to, change: changeBetween(from, to) };
  });
};

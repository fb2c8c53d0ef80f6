import type { Shape } from '#api-types';
import { isAnswer, type Answer, type AreaAnswer } from '#domain/mapping/answers';
import { isArea, type Area } from '#domain/mapping/areas';

export type CaseOfMapping = Shape<'YoungPersonCase'>;
export type Mapping = Shape<'CaseMapping'>;

/** What was said, in the words of the rules. */
export const answersOf = ({ answers }: Mapping): AreaAnswer[] =>
  answers.flatMap(({ area, answer, ownWords, note }) =>
    isArea(area) && isAnswer(answer) ? [{ area, answer, ownWords, note }] : [],
  );

/** How many areas have each answer; what the reader does not see is not counted. */
export const countsOf = (mapping: Mapping): { answer: Answer; count: number }[] =>
  (['acute', 'serious', 'some', 'fine', 'not_talked'] as const)
    .map((answer) => ({ answer, count: answersOf(mapping).filter((said) => said.answer === answer).length }))
    .filter(({ count }) => count > 0);

/** The newest mapping that is completed. */
export const newestCompleted = ({ mappings }: CaseOfMapping): Mapping | undefined =>
  mappings.findLast(({ status }) => status === 'completed');

/** The completed mapping before this one. */
export const completedBefore = ({ mappings }: CaseOfMapping, mapping: Mapping): Mapping | undefined =>
  mappings.findLast(
    ({ id, status, startedAt }) =>
      id !== mapping.id && status === 'completed' && startedAt < mapping.startedAt,
  );

/** Is there something in the plan about the area already? */
export const isTaken = ({ goals, measures }: CaseOfMapping, area: Area): boolean =>
  goals.some((goal) => goal.area === area && goal.status !== 'dropped') ||
  measures.some((measure) => measure.area === area && measure.status !== 'cancelled');

/** The page of one mapping. */
export const mappingPageOf = (youngPersonId: string, mappingId: string): string =>
  `/young-people/${youngPersonId}/mappings/${mappingId}`;

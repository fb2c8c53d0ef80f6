import { isAnswer } from '#domain/mapping/answers';
import { isArea } from '#domain/mapping/areas';
import type { AreaFacts } from '#domain/plan/activation';

/** Areas as the database tells them. */
export interface AreaRow {
  readonly answers: readonly { area: string; answer: string; leftReason: string | null }[];
  readonly addressed: readonly string[];
}

/** Areas as the rules read them. */
export const areaFactsOf = ({ answers, addressed }: AreaRow): AreaFacts => ({
  answers: answers.flatMap(({ area, answer }) =>
    isArea(area) && isAnswer(answer) ? [{ area, answer }] : [],
  ),
  addressed: addressed.filter(isArea),
  left: answers.flatMap(({ area, leftReason }) =>
    isArea(area) && leftReason !== null ? [{ area, reason: leftReason }] : [],
  ),
});

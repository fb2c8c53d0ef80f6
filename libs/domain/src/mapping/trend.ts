import type { Answer, AreaAnswer } from './answers.ts';
import { allAreas, type Area } from './areas.ts';

/** One area through all mappings, oldest first: what each said of it. */
export interface AreaTrend {
  readonly area: Area;
  readonly answers: readonly Answer[];
}

/** Areas that some mapping has said something about, in the order of the page. Areas are never summed. */
export const trendOf = (mappings: readonly (readonly AreaAnswer[])[]): AreaTrend[] =>
  allAreas
    .map((area) => ({
      area,
      answers: mappings.map((said): Answer => said.find((one) => one.area === area)?.answer ?? 'not_talked'),
    }))
    .filter(({ answers }) => answers.some((answer) => answer !== 'not_talked'));

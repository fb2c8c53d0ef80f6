import { type GapFacts, gapsIn } from '#domain/my-day/gaps';
import type { AreaFacts } from '#domain/plan/activation';
import { type AreaRow, areaFactsOf } from '../plans/activation/area-facts.ts';

/** What is known of one young person, as the database tells it. */
export type GapRow = Omit<GapFacts, 'today' | keyof AreaFacts> & AreaRow;

interface WithFacts {
  readonly code: string | null;
  readonly facts: GapRow | null;
}

/** What is missing takes the place of the facts; a row about whom nothing is missing is left out. */
export const withGaps = <Row extends WithFacts>(rows: readonly Row[], today: string): Row[] =>
  rows.flatMap((row) => {
    if (row.facts === null) return [row];
    const code = gapsIn({ ...row.facts, ...areaFactsOf(row.facts), today }).join(',');
    return code === '' ? [] : [{ ...row, code }];
  });

import type { DayOfUse } from '#domain/log-review/facts';
import { review } from '#domain/log-review/rules';

export interface UseRow {
  readonly actor_user_id: string;
  readonly service_id: string;
  readonly facts: DayOfUse;
}

/** What the rules raise from everybody's use, as rows for the queue. */
export const raised = <Row extends UseRow>(rows: readonly Row[]) =>
  rows.flatMap(({ facts, ...row }) => {
    const found = review(facts);
    if (!found.raised) return [];
    return {
      ...row,
      score: found.score,
      rules: found.findings.map(({ rule }) => rule),
      counts: Object.fromEntries(found.findings.map(({ rule, count }) => [rule, count])),
    };
  });

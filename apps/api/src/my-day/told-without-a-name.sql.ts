import { daysToSee, daysWithoutAnswer } from '#domain/my-day/item-kinds';
import type { Candidate } from './candidate.sql.ts';

const nobody = { person: 'NULL::uuid', given: `''`, family: `''` };

const askedSince = (days: number): string => `r.asked_on + ${String(days)}`;

/** What is said without saying of whom: a no, a number that nobody follows up, and no answer at all read the same. */
export const toldWithoutAName: readonly Candidate[] = [
  {
    ...nobody,
    list: 'today',
    kind: 'case_unanswered',
    id: 'r.id',
    due: askedSince(daysWithoutAnswer),
    text: 'r.reason',
    code: 'r.wants',
    at: `r.asked_on::timestamp AT TIME ZONE 'Europe/Oslo'`,
    from: `app.my_case_requests() r WHERE NOT r.accepted AND ${askedSince(daysWithoutAnswer)} <= app.today()
      AND ${askedSince(daysWithoutAnswer + daysToSee)} > app.today()`,
  },
  {
    ...nobody,
    list: 'today',
    kind: 'meeting_taken_over',
    id: 'g.id',
    at: 'g.starts_at',
    from: `app.my_meetings_taken_over(${String(daysToSee)}) g`,
  },
];

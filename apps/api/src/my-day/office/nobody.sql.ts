import type { Candidate } from '../candidate.sql.ts';

/** Whoever has no case reads of no young person: the row names nobody. */
export const nobody = {
  list: 'today',
  person: 'NULL::uuid',
  given: `''`,
  family: `''`,
} as const satisfies Partial<Candidate>;

export const me = '(SELECT app.me())';

/** How many there are, since when, and the newest of them: one line, because they are gone through together. */
export const together = (id: string, at: string, from: string): string =>
  `(SELECT (array_agg(${id} ORDER BY ${at}, ${id}))[1] AS id, min(${at}) AS at, count(*) AS count FROM ${from} HAVING count(*) > 0) g`;

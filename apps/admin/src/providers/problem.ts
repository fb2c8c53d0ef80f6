import { isProblemCode, type ProblemCode } from '#domain/problem/problems';

/** A refusal from the API (problem+json), or `offline` when it could not be reached. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    /** HTTP status; 0 when the API could not be reached. */
    readonly status: number,
    readonly code: ProblemCode | 'offline',
    /** What is missing before the verb can be done: codes, empty for other problems. */
    readonly blockers: readonly string[] = [],
    /** Field name → the first rule it broke. */
    readonly fields: Readonly<Record<string, string>> = {},
  ) {
    super(code);
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isText = (value: unknown): value is string => typeof value === 'string';

const textsIn = (value: unknown): string[] => (Array.isArray(value) ? value.filter(isText) : []);

/** `[{ field, rules }]` → field: first broken rule */
const fieldsOf = (value: unknown): Record<string, string> => {
  const rows: unknown[] = Array.isArray(value) ? value : [];
  const broken = rows
    .filter(isObject)
    .flatMap(({ field, rules }): [string, string][] =>
      isText(field) ? [[field, textsIn(rules)[0] ?? 'unexpected']] : [],
    );
  return Object.fromEntries(broken);
};

/** Reads problem+json; anything else with an error status becomes `unexpected`. */
export function problemFrom(status: number, body: unknown): Problem {
  const read = isObject(body) ? body : {};
  const code = isText(read['code']) && isProblemCode(read['code']) ? read['code'] : 'unexpected';
  return new Problem(status, code, textsIn(read['blockers']), fieldsOf(read['fields']));
}

import { isProblemCode, type ProblemCode } from './problems.ts';

/** An error that means «no, because …». The problem filter of the API turns it into problem+json. */
export interface Refusal extends Error {
  readonly problem: ProblemCode;
  readonly blockers: readonly string[];
}

export const refusal = (problem: ProblemCode, blockers: readonly string[] = []): Refusal =>
  Object.assign(new Error(problem), { problem, blockers });

export const isRefusal = (error: unknown): error is Refusal =>
  error instanceof Error &&
  'problem' in error &&
  typeof error.problem === 'string' &&
  isProblemCode(error.problem) &&
  'blockers' in error &&
  Array.isArray(error.blockers);

/** Goes on only when nothing stands in the way. Throws a 422 `blocked` refusal with the whole list. */
export const requireNothingIn = (blockers: readonly string[]): void => {
  if (blockers.length > 0) throw refusal('blocked', blockers);
};

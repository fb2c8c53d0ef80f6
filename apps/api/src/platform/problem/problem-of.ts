import { HttpException } from '@nestjs/common';
import { problemOfConstraint } from '#domain/problem/constraints';
import { isProblemCode, type ProblemCode } from '#domain/problem/problems';
import { isRefusal } from '#domain/problem/refusal';
import { isTooMany } from './too-many.ts';

/** A field of the body that cannot be used, and which rule it broke. */
export interface FieldProblem {
  readonly field: string;
  readonly rules: readonly string[];
}

export interface Problem {
  readonly code: ProblemCode;
  readonly blockers: readonly string[];
  readonly fields: readonly FieldProblem[];
  /** Seconds after which it makes sense to try again. */
  readonly retryAfter?: number;
}

const plain = (code: ProblemCode): Problem => ({ code, blockers: [], fields: [] });

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** PostgreSQL's own states that mean «try again» rather than «a mistake of ours». */
const busyStates = new Set([
  '40001',
  '40P01',
  '55P03',
  '57014',
  '53300',
  '57P01',
  '57P02',
  '57P03',
  '08006',
  '08003',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
]);

/** What the driver says, without a code, when the database has gone away under a statement. */
const connectionLost =
  /timeout exceeded when trying to connect|Connection terminated|not queryable|Query runner already released/;

const ofDatabase = (error: Record<string, unknown>): Problem | null => {
  const driver = isRecord(error['driverError']) ? error['driverError'] : error;
  const { code, message, constraint } = driver;
  if (typeof code !== 'string') return null;
  if (code.startsWith('LG'))
    return plain(typeof message === 'string' && isProblemCode(message) ? message : 'conflict');
  if (busyStates.has(code)) return plain('busy');
  if (code === '42501') return plain('not-found');
  if (code.startsWith('23'))
    return plain(problemOfConstraint(typeof constraint === 'string' ? constraint : ''));
  if (code.startsWith('22')) return plain('invalid-input');
  return null;
};

const ofHttp = (status: number): ProblemCode => {
  if (status === 413) return 'too-large';
  if (status === 415) return 'wrong-content-type';
  if (status === 429) return 'too-many';
  if (status === 404) return 'not-found';
  if (status === 401) return 'wrong-sign-in';
  return status < 500 ? 'invalid-input' : 'unexpected';
};

/** What went wrong, as one code from the closed list. What nobody has thought of is «unexpected», without a word more. */
export const problemOf = (error: unknown): Problem => {
  if (isRefusal(error)) {
    const plainly = { code: error.problem, blockers: error.blockers, fields: fieldsOf(error) };
    return isTooMany(error) ? { ...plainly, retryAfter: error.retryAfter } : plainly;
  }
  if (error instanceof HttpException) return plain(ofHttp(error.getStatus()));
  if (!isRecord(error)) return plain('unexpected');
  const ours = ofDatabase(error);
  if (ours !== null) return ours;
  if (typeof error['status'] === 'number') return plain(ofHttp(error['status']));
  return plain(connectionLost.test(String(error['message'])) ? 'busy' : 'unexpected');
};

const isField = (value: unknown): value is FieldProblem =>
  isRecord(value) && typeof value['field'] === 'string';

const fieldsOf = (error: object): FieldProblem[] =>
  'fields' in error && Array.isArray(error.fields) ? error.fields.filter(isField) : [];

import { expect } from '@jest/globals';
import type { Response } from 'supertest';
import { isProblemCode } from '#domain/problem/problems';

/** The answer is a refusal with this status, of the form that every refusal has, and tells nothing more. */
export const expectProblem = (response: Response, status: number): void => {
  expect({ status: response.status, text: response.status === status ? '' : response.text }).toEqual({
    status,
    text: '',
  });
  expect(response.get('content-type')).toBe('application/problem+json; charset=utf-8');
  expect(isProblemCode(response.body.code)).toBe(true);
  expect(response.body).toMatchObject({
    type: `/problems/${String(response.body.code)}`,
    status,
    requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
  });
  expect(response.text).not.toMatch(/node_modules|\.ts:|\.js:|at \w+ \(|SELECT |INSERT |SQLSTATE|pg_|stack/);
  expectPlainHeaders(response);
};

/** No answer tells what it is made with, and none may be kept on the way. */
export const expectPlainHeaders = (response: Response): void => {
  expect(response.get('x-powered-by')).toBeUndefined();
  expect(response.get('cache-control')).toBe('no-store');
};

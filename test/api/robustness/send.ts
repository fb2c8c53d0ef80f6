import supertest, { type Response } from 'supertest';
import { csrfTokenOf } from '../../../apps/api/src/sign-in/csrf.ts';
import type { Laget } from '../../support/laget.ts';

/** A request as it goes out, right or wrong. */
export interface Raw {
  readonly method: string;
  readonly path: string;
  readonly secret: string | null;
  /** The body as text; undefined sends none. */
  readonly body?: string | undefined;
  readonly type?: string | undefined;
  /** The If-Match header; undefined sends none. */
  readonly version?: string | undefined;
}

const verbs = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Sends exactly what it is given. */
export const sendRaw = async (
  laget: Laget,
  { method, path, secret, body, type, version }: Raw,
): Promise<Response> => {
  const verb = verbs.find((one) => one.toUpperCase() === method) ?? 'get';
  const request = supertest(laget.app.getHttpServer())[verb](path);
  if (secret !== null)
    void request.set('cookie', `laget_session=${secret}`).set('x-csrf-token', csrfTokenOf(secret));
  if (version !== undefined) void request.set('if-match', version);
  if (body === undefined) return request;
  return request.set('content-type', type ?? 'application/json').send(body);
};

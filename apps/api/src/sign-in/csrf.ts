import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';

/** Follows from the secret, which no script can read: whoever can send it has read it from our own answer. */
export const csrfTokenOf = (secret: string): string =>
  createHash('sha256').update(`csrf:${secret}`).digest('hex');

export const isUnsafe = (method: string): boolean => !['GET', 'HEAD', 'OPTIONS'].includes(method);

/** Does the request come from our own pages? Browsers say so; a client that is no browser has no cookie to steal. */
export const isSameOrigin = (request: Request): boolean => {
  const site = request.headers['sec-fetch-site'];
  if (typeof site === 'string') return site === 'same-origin';
  const origin = request.headers.origin;
  return origin === undefined || URL.parse(origin)?.host === request.headers.host;
};

export const hasCsrfToken = (request: Request, secret: string): boolean => {
  const given = Buffer.from(request.get('x-csrf-token') ?? '');
  const expected = Buffer.from(csrfTokenOf(secret));
  return given.length === expected.length && timingSafeEqual(given, expected);
};

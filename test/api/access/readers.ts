import { createHash, randomBytes } from 'node:crypto';
import { globalAgent } from 'node:http';
import supertest from 'supertest';
import { csrfTokenOf } from '../../../apps/api/src/sign-in/csrf.ts';
import type { Laget } from '../../support/laget.ts';

/** Everybody whom the matrix asks for, in the order of its columns. */
export const readers = [
  'holder',
  'member',
  'narrow',
  'invited',
  'former',
  'colleague',
  'elsewhere',
  'emergency',
  'leader',
  'admin',
  'lokal',
  'personvern',
  'statistikk',
  'self',
  'other_self',
  'guardian',
  'other_guardian',
  'nobody',
] as const;

export type Reader = (typeof readers)[number];

export interface Request {
  readonly method: string;
  readonly path: string;
  readonly body?: object | undefined;
  readonly version?: number | undefined;
  /** What the answer is asked for in: `accept-language`. */
  readonly language?: string | undefined;
}

/** Sends requests as somebody: a session row put straight into the database, so that no password is hashed. */
export const sender =
  (laget: Laget, secret: string | null) =>
  async ({ method, path, body, version, language }: Request): Promise<supertest.Response> => {
    const client = supertest(laget.app.getHttpServer());
    const verb = method.toLowerCase();
    if (!isVerb(verb)) throw new Error(`Unknown method ${method}`);
    // over connections that stay: to open one takes as long as the request
    const request = client[verb](path).agent(globalAgent);
    if (secret !== null)
      request.set('cookie', `laget_session=${secret}`).set('x-csrf-token', csrfTokenOf(secret));
    if (version !== undefined) request.set('if-match', `"v${String(version)}"`);
    if (language !== undefined) request.set('accept-language', language);
    // the one address that another server sends a form to
    if (path.endsWith('/logout')) request.type('form');
    return verb === 'get' || body === undefined ? await request : await request.send(body);
  };

const verbs = ['get', 'post', 'put', 'patch', 'delete'] as const;
const isVerb = (text: string): text is (typeof verbs)[number] => verbs.some((verb) => verb === text);

/** A session for the user, and its secret. */
export const sessionFor = async (
  laget: Laget,
  userId: string,
  postId: string | null = null,
): Promise<string> => {
  const secret = randomBytes(32).toString('hex');
  const digest = createHash('sha256').update(secret).digest();
  await laget.given.pool.query(
    `INSERT INTO app.session (digest, user_id, post_id, created_at, seen_at, expires_at, provider, level, method, mfa, auth_time)
     VALUES ($1, $2, $3, app.clock(), app.clock(), app.clock() + interval '1 hour', 'demo', 'high', 'password', false, app.clock())`,
    [digest, userId, postId],
  );
  return secret;
};

import { language } from '../i18n/language.ts';
import { isAttended } from './attended.ts';
import { withPlacesInWords } from './hidden-places.ts';
import { Problem, problemFrom } from './problem.ts';
import { repeatKeyOf, wasAnswered, wasLost } from './repeat-key.ts';
import { sessionState, signedInAgain } from './session.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** What goes with a request. `version` is the ETag that was read; the API answers 412 when it has moved on. */
export interface RequestOptions {
  readonly body?: unknown;
  readonly version?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** True for sign-in itself: a 401 is then an answer, not the end of a session. */
  readonly withoutSession?: boolean;
  /** Another token than the session's: only for closing a session that was opened by mistake. */
  readonly csrfToken?: string;
  /** Goes through although the page is being closed. */
  readonly outlivesPage?: boolean;
}

/** An answer: its body, not yet of any type, and its version (ETag) when it has one. */
export interface Answer {
  readonly body: unknown;
  readonly version: string | undefined;
}

function headersOf(method: Method, { body, version, csrfToken }: RequestOptions): Headers {
  const headers = new Headers({ accept: 'application/json', 'accept-language': language() });
  const session = sessionState();
  if (body !== undefined) headers.set('content-type', 'application/json');
  if (version !== undefined) headers.set('if-match', version);
  if (method === 'GET' && !isAttended()) headers.set('x-unattended', 'yes');
  const token = csrfToken ?? ('csrfToken' in session ? session.csrfToken : undefined);
  if (method !== 'GET' && token !== undefined) headers.set('x-csrf-token', token);
  return headers;
}

async function send(method: Method, path: string, options: RequestOptions): Promise<Response> {
  const headers = headersOf(method, options);
  const key = repeatKeyOf(path, options);
  if (method === 'POST') headers.set('idempotency-key', key);
  try {
    const response = await fetch(`/api${path}`, {
      method,
      credentials: 'same-origin',
      headers,
      body: options.body === undefined ? null : JSON.stringify(options.body),
      signal: options.signal ?? null,
      keepalive: options.outlivesPage === true,
    });
    wasAnswered(path, options);
    return response;
  } catch (error) {
    if (options.signal?.aborted) throw error;
    wasLost(path, options, key);
    throw new Problem(0, 'offline');
  }
}

/** A file is kept as it came; so it is only where the answer says that it is one. */
const isFile = (response: Response): boolean =>
  response.ok && /^attachment/.test(response.headers.get('content-disposition') ?? '');

const bodyOf = async (response: Response): Promise<unknown> => {
  if (isFile(response)) return response.blob();
  if (response.status === 204 || !/json/.test(response.headers.get('content-type') ?? '')) return undefined;
  return withPlacesInWords(await response.text());
};

/**
 * One request to the API; `path` begins after `/api`. When the session has ended, or the request needs a fresh sign-in, it
 * waits until the user has signed in again on top of the page, then sends the same request once more. Throws `Problem`.
 */
export async function request(method: Method, path: string, options: RequestOptions = {}): Promise<Answer> {
  const first = await send(method, path, options);
  const answer = await bodyOf(first);
  const lacking = options.withoutSession === true ? undefined : lackOf(first.status, answer);
  if (lacking === undefined || !('user' in sessionState())) return answered(first, answer);
  await signedInAgain(lacking);
  const second = await send(method, path, options);
  return answered(second, await bodyOf(second));
}

/** What the session lacks for this request: it is over, or the sign-in is too long ago for what is asked. */
function lackOf(status: number, body: unknown): 'ended' | 'stale' | undefined {
  if (status === 401) return 'ended';
  return status === 403 && problemFrom(status, body).code === 'fresh-sign-in-needed' ? 'stale' : undefined;
}

function answered(response: Response, body: unknown): Answer {
  if (!response.ok) throw problemFrom(response.status, body);
  return { body, version: response.headers.get('etag') ?? undefined };
}

import { lookup as lookUp } from 'node:dns';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';

/** Why a table could not be fetched from an address. */
export type FetchBlocker =
  | 'address_unclear'
  | 'host_not_allowed'
  | 'address_private'
  | 'redirected_elsewhere'
  | 'not_there'
  | 'too_large'
  | 'too_slow'
  | 'unreachable'
  | 'question_refused'
  | 'asked_too_often';

export interface FetchRules {
  /** The hosts that may be asked, by name. */
  readonly hosts: readonly string[];
  readonly isPublic: (address: string) => boolean;
  readonly mostBytes: number;
  readonly mostMilliseconds: number;
  /** For a host whose certificate no public authority has signed. */
  readonly ca?: string;
  readonly port?: number;
}

export type Fetched = { readonly text: string } | { readonly blocker: FetchBlocker };

const mostRedirects = 3;

/** The address, if it may be asked: https, a name on the list, the usual port, nobody's password in it. */
const allowed = (address: string, rules: FetchRules): URL | FetchBlocker => {
  if (!URL.canParse(address)) return 'address_unclear';
  const url = new URL(address);
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') return 'address_unclear';
  if (isIP(url.hostname.replace(/^\[|\]$/g, '')) !== 0 || !rules.hosts.includes(url.hostname))
    return 'host_not_allowed';
  return url.port === '' || url.port === String(rules.port) ? url : 'address_unclear';
};

const privateAddress = 'EPRIVATE';

/** Looks the name up itself, so that what is checked is what is connected to. */
const checkedLookup =
  ({ isPublic }: FetchRules): LookupFunction =>
  (hostname, options, callback) => {
    lookUp(hostname, { ...options, all: true }, (error, found) => {
      if (error !== null) {
        callback(error, '');
        return;
      }
      const [first] = found;
      if (first === undefined || found.some(({ address }) => !isPublic(address)))
        callback(Object.assign(new Error('not a public address'), { code: privateAddress }), '');
      else if (options.all === true) callback(null, found);
      else callback(null, first.address, first.family);
    });
  };

const read = async (response: IncomingMessage, { mostBytes }: FetchRules): Promise<Fetched> => {
  const pieces: AsyncIterable<Uint8Array> = response;
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of pieces) {
    bytes += piece.length;
    if (bytes > mostBytes) {
      response.destroy();
      return { blocker: 'too_large' };
    }
    parts.push(piece);
  }
  return { text: Buffer.concat(parts).toString('utf8') };
};

interface Asking {
  readonly rules: FetchRules;
  readonly signal: AbortSignal;
  /** What is sent along as JSON; a file is fetched without. */
  readonly question: string | undefined;
}

const ask = (url: URL, { rules, signal, question }: Asking): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const asked = request(url, {
      method: question === undefined ? 'GET' : 'POST',
      lookup: checkedLookup(rules),
      signal,
      agent: false,
      headers: {
        ...{ accept: 'application/json', 'accept-encoding': 'identity' },
        ...(question === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(rules.ca === undefined ? {} : { ca: rules.ca }),
    });
    asked.on('response', resolve).on('error', reject).end(question);
  });

const why = (error: unknown, signal: AbortSignal): FetchBlocker => {
  if (signal.aborted) return 'too_slow';
  return error instanceof Error && 'code' in error && error.code === privateAddress
    ? 'address_private'
    : 'unreachable';
};

/** The text behind an address, or what a question there is answered with, within the limits. A redirect is followed to the same host alone. */
export const fetchText = async (address: string, rules: FetchRules, question?: object): Promise<Fetched> => {
  const first = allowed(address, rules);
  if (typeof first === 'string') return { blocker: first };
  const signal = AbortSignal.timeout(rules.mostMilliseconds);
  try {
    const sent = question === undefined ? undefined : JSON.stringify(question);
    return await follow(first, { rules, signal, question: sent });
  } catch (error) {
    return { blocker: why(error, signal) };
  }
};

/** Why a bank did not answer: the status is all that is believed of what it says. */
const statusBlocker = (status: number, question: string | undefined): FetchBlocker => {
  if (status === 429) return 'asked_too_often';
  return question !== undefined && [400, 403, 413, 414, 422].includes(status)
    ? 'question_refused'
    : 'not_there';
};

const follow = async (first: URL, asking: Asking): Promise<Fetched> => {
  const { rules, question } = asking;
  let url = first;
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const response = await ask(url, asking);
    const status = response.statusCode ?? 0;
    if (status === 200) return read(response, rules);
    response.destroy();
    const { location } = response.headers;
    if (status < 300 || status >= 400 || location === undefined || !URL.canParse(location, url.href))
      return { blocker: statusBlocker(status, question) };
    const next = allowed(new URL(location, url).href, rules);
    // only 307 and 308 say that the question is to be put again
    if (typeof next === 'string' || next.host !== first.host || (question !== undefined && status < 307))
      return { blocker: 'redirected_elsewhere' };
    url = next;
  }
  return { blocker: 'redirected_elsewhere' };
};

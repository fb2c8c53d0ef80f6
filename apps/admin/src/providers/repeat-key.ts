import type { RequestOptions } from './api-client.ts';

/** Requests that got no answer, because the network was gone: by what they say, the key that they were sent with. */
const lost = new Map<string, string>();

const said = (path: string, { body, version }: RequestOptions): string =>
  JSON.stringify([path, version ?? null, body ?? null]);

/**
 * The key of a request: the same for whoever presses again because nobody knows whether it arrived, so that the API carries it out
 * once. Otherwise a new one.
 */
export const repeatKeyOf = (path: string, options: RequestOptions): string =>
  lost.get(said(path, options)) ?? crypto.randomUUID();

/** No answer came: perhaps it was carried out, perhaps not. */
export const wasLost = (path: string, options: RequestOptions, key: string): void => {
  lost.set(said(path, options), key);
};

/** There was an answer, good or bad: the next press is a new request. */
export const wasAnswered = (path: string, options: RequestOptions): void => {
  lost.delete(said(path, options));
};

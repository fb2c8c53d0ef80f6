import { hiddenPlace, withoutPlaces } from '#domain/protection/places';

const nobodyInParticular = new Set<unknown>();

const inWords = (value: unknown, word: string): unknown => {
  if (value === hiddenPlace) return word;
  if (Array.isArray(value)) return value.map((one) => inWords(one, word));
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, inWords(one, word)]));
};

/** A03: a paper leaves Laget. The same without anything that tells where, with the reader's word instead of it. */
export const withoutItsPlaces = <T extends object>(read: T, word: string): T =>
  Object.assign({ ...read }, inWords(withoutPlaces(read, nobodyInParticular, true), word));

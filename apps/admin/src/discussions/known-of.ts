import type { Known } from '#domain/discussion/identifying';

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

/** What the case that the writer comes from knows: it stays in the browser and is never sent. */
export const knownOf = (state: unknown): Known => {
  if (typeof state !== 'object' || state === null) return { names: [], places: [] };
  return {
    names: 'names' in state ? texts(state.names) : [],
    places: 'places' in state ? texts(state.places) : [],
  };
};

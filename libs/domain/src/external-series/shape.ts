/** A thing with fields, out of a file that nobody has looked at. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (given: unknown): given is Fields =>
  typeof given === 'object' && given !== null && !Array.isArray(given);

export const isList = (given: unknown): given is readonly unknown[] => Array.isArray(given);

/** The field as text; empty where it is none. Only own fields count: a file cannot reach what every object has. */
export const textIn = (fields: Fields, name: string): string => {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return typeof value === 'string' ? value : '';
};

export const fieldIn = (fields: Fields, name: string): unknown =>
  Object.hasOwn(fields, name) ? fields[name] : undefined;

export const isText = (given: unknown): given is string => typeof given === 'string';

export const isCount = (given: unknown): given is number =>
  typeof given === 'number' && Number.isSafeInteger(given) && given > 0;

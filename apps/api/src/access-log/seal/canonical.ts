import { createHash } from 'node:crypto';

/** Before the first of a chain. */
export const nothing = Buffer.alloc(32);

/** One text for a list of fields, the same in every language: a JSON array of strings and nulls, «, » between them. */
export const textOf = (fields: readonly (string | null)[]): string =>
  `[${fields.map((field) => (field === null ? 'null' : JSON.stringify(field))).join(', ')}]`;

export const sha256 = (...parts: readonly (Buffer | string)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** A row of a chain: the hash before it, and what it says. */
export const chained = (prev: Buffer, fields: readonly (string | null)[]): Buffer =>
  sha256(prev, textOf(fields));

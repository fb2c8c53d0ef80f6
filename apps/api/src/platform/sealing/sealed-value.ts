import type { Place } from './cell.ts';

/** A text on its way into the database. It is sealed when the statement is sent, and goes nowhere as it is. */
export class Sealed {
  readonly place: Place;
  readonly text: string;

  constructor(place: Place, text: string) {
    this.place = place;
    this.text = text;
  }

  toJSON(): never {
    throw new Error('A text that is to be sealed was written as JSON: use Json.');
  }
}

/** JSON with texts in it that are to be sealed. */
export class Json {
  readonly value: unknown;

  constructor(value: unknown) {
    this.value = value;
  }
}

/** Every text in `value` that is to be sealed. */
export const sealedIn = (value: unknown): Sealed[] => {
  if (value instanceof Sealed) return [value];
  if (value instanceof Json) return sealedIn(value.value);
  if (typeof value !== 'object' || value === null || value instanceof Date || Buffer.isBuffer(value))
    return [];
  return Object.values(value).flatMap(sealedIn);
};

/** `value` with each of them replaced by `text`, and JSON written. */
export const replaceSealed = (value: unknown, text: (sealed: Sealed) => string): unknown => {
  if (value instanceof Sealed) return text(value);
  if (value instanceof Json) return JSON.stringify(replaceSealed(value.value, text));
  if (typeof value !== 'object' || value === null || value instanceof Date || Buffer.isBuffer(value))
    return value;
  if (Array.isArray(value)) return value.map((one) => replaceSealed(one, text));
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, replaceSealed(one, text)]));
};

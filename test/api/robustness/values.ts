import fc from 'fast-check';
import { resolved, type Schema } from '../../openapi/contract.ts';

/** Texts that have broken something somewhere. */
const nasty = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\u202e',
  "' OR '1'='1",
  "'; DROP TABLE app.young_person; --",
  "1'); SELECT pg_sleep(9); --",
  '${7*7}',
  '{{7*7}}',
  '%s%n',
  '<script>alert(1)</script>',
  '../../etc/passwd',
  '__proto__',
  'constructor',
  'null',
  'NaN',
  'Ångström, Žižek og Đorđe 🚲',
  'x'.repeat(5000),
  '\\',
  '\\u0000',
];
const days = [
  '2026-11-20',
  '2027-02-28',
  '2026-02-30',
  '0000-00-00',
  '0001-01-01',
  '9999-12-31',
  '10000-01-01',
];
const oddDays = [
  'infinity',
  '-infinity',
  'today',
  '2026-11-20T25:00:00Z',
  '20261120',
  '2026-W47',
  '4714-11-24 BC',
];
const numbers = [0, -0, 1, -1, 0.5, 2 ** 31, -(2 ** 31) - 1, 2 ** 53, 1e308, -1e308, 5e-324];

const text = fc.oneof(
  { weight: 3, arbitrary: fc.string({ maxLength: 60 }) },
  { weight: 2, arbitrary: fc.constantFrom(...nasty) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);
const day = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...days) },
  { weight: 1, arbitrary: fc.constantFrom(...oddDays) },
);
const number = fc.oneof(fc.integer(), fc.constantFrom(...numbers), fc.double({ noNaN: true }));
const anything = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(...nasty), number);

const isDay = (example: unknown): boolean => typeof example === 'string' && /^\d{4}-\d\d-\d\d$/.test(example);

const ofKind = (schema: Schema, ids: readonly string[]): fc.Arbitrary<unknown> => {
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.format === 'uuid') return anId(ids);
  if (isDay(schema.example)) return day;
  if (schema.type === 'string') return text;
  if (schema.type === 'boolean') return fc.boolean();
  if (schema.type === 'number' || schema.type === 'integer') return number;
  if (schema.type === 'array') return fc.array(aValue(schema.items ?? {}, ids), { maxLength: 4 });
  return schema.properties === undefined ? anything : aRecord(schema, ids);
};

/** What mostly fits the shape, and now and then is something else altogether. */
export const aValue = (property: Schema, ids: readonly string[]): fc.Arbitrary<unknown> => {
  const schema = {
    ...resolved(property),
    ...(property.example === undefined ? {} : { example: property.example }),
  };
  return fc.oneof(
    { weight: 15, arbitrary: ofKind(schema, ids) },
    { weight: 1, arbitrary: anything },
    { weight: 1, arbitrary: fc.constant(null) },
  );
};

const aRecord = (schema: Schema, ids: readonly string[]): fc.Arbitrary<unknown> => {
  const fields: Record<string, fc.Arbitrary<unknown>> = Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([name, property]) => [name, aValue(property, ids)]),
  );
  return fc.record(fields, { requiredKeys: [...(schema.required ?? [])] });
};

/** An id of somebody's, an id of nobody's, now and then no id at all. */
export const anId = (ids: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...ids) },
    { weight: 1, arbitrary: fc.uuid() },
    { weight: 1, arbitrary: text },
  );

/** A body for the shape: one that is sent now and then with a field too many, or is no object. */
export const aBody = (schema: Schema, ids: readonly string[]): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 12, arbitrary: aRecord(schema, ids) },
    { weight: 1, arbitrary: fc.dictionary(fc.string({ maxLength: 20 }), anything, { maxKeys: 4 }) },
    { weight: 1, arbitrary: anything },
  );

export { anything, text };

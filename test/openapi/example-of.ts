import { resolved, type Schema } from './contract.ts';

const ofFormat: Readonly<Record<string, unknown>> = {
  uuid: '0190a5b4-0000-7000-8000-000000000000',
  'date-time': '2026-11-20T09:00:00.000Z',
};

const plain: Readonly<Record<string, unknown>> = { string: 'tekst', number: 1, integer: 1, boolean: true };

/** A value of the shape: by its own examples where it has them. */
export const exampleOf = (property: Schema): unknown => {
  const schema = resolved(property);
  const given = property.example ?? schema.example ?? schema.enum?.[0] ?? ofFormat[schema.format ?? ''];
  if (given !== undefined) return given;
  if (schema.type === 'array') return schema.items === undefined ? [] : [exampleOf(schema.items)];
  return schema.properties === undefined ? plain[schema.type ?? ''] : exampleBody(schema);
};

/** What must be there, and nothing more. */
export const exampleBody = (schema: Schema): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(schema.properties ?? {})
      .filter(([name]) => schema.required?.includes(name))
      .map(([name, property]) => [name, exampleOf(property)]),
  );

import { describe, expect, test } from '@jest/globals';
import { isPermission } from '#domain/roles/permissions';
import { bodyOf, contract, parametersOf, resolved, type Route, routes, type Schema } from './contract.ts';

const named = routes.map((route): [string, Route] => [`${route.method} ${route.path}`, route]);

const said = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';

describe.each(named)('%s', (_, route) => {
  test('says what it is for, in a line', () => {
    expect(said(route.summary)).toBe(true);
  });

  test('has exactly one permission from the list', () => {
    expect(isPermission(route['x-permission'] ?? '')).toBe(true);
  });

  test('needs a session unless it is public, and the token to change anything', () => {
    const session = route.method === 'GET' ? { session: [] } : { session: [], csrf: [] };
    expect(route.security).toEqual(route['x-permission'] === 'public' ? [] : [session]);
  });

  test('describes one good answer, with its shape when there is something to say', () => {
    const good = Object.entries(route.responses).filter(
      ([status]) => status.startsWith('2') || status === '303',
    );
    expect(good).toHaveLength(1);
    const [[status, answer] = ['', {}]] = good;
    expect(said(answer.description)).toBe(true);
    const { content = {} } = answer;
    const schema = (content['application/json'] ?? Object.values(content)[0])?.schema;
    if (status === '204' || status === '303') expect(schema).toBeUndefined();
    else expect(shapeless(schema)).toBe(false);
  });

  test('refers to the one description of a refusal', () => {
    expect(route.responses['default']).toEqual({ $ref: '#/components/responses/Problem' });
  });

  test('declares every parameter of its path with its kind', () => {
    const inPath = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const declared = parametersOf(route, 'path');
    expect(declared.map(({ name }) => name).toSorted()).toEqual(inPath.toSorted());
    const vague = declared.filter(({ name, schema }) => name.endsWith('Id') && schema.format !== 'uuid');
    expect(vague).toEqual([]);
  });

  test('shows by example what to write', () => {
    const body = bodyOf(route);
    expect(body === null ? [] : wordless(body)).toEqual([]);
  });
});

/** Nothing is known of what it would hold. */
const shapeless = (schema: Schema | undefined): boolean => {
  if (schema === undefined) return true;
  const { type, items, properties } = resolved(schema);
  if (type === 'array') return shapeless(items);
  return type === undefined || (type === 'object' && Object.keys(properties ?? {}).length === 0);
};

/** Texts of a body for which there is neither an example nor a closed list nor a form. */
const wordless = (schema: Schema): string[] =>
  Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const shape = resolved(property);
    if (shape.type === 'object') return wordless(shape).map((field) => `${name}.${field}`);
    const bare = [shape.example ?? property.example, shape.enum, shape.format].every(
      (one) => one === undefined,
    );
    return shape.type === 'string' && bare ? [name] : [];
  });

test('every operation has a name of its own', () => {
  const names = routes.map(({ operationId }) => operationId);
  expect(new Set(names).size).toBe(names.length);
});

test('a refusal is described once, as problem+json with a code from the closed list', () => {
  const { responses, schemas } = contract.components;
  expect(Object.keys(responses)).toEqual(['Problem']);
  expect(responses['Problem']?.content?.['application/problem+json']?.schema).toEqual({
    $ref: '#/components/schemas/Problem',
  });
  expect(schemas['Problem']?.properties?.['code']?.enum).toContain('blocked');
});

test('every shape that is referred to is there', () => {
  const names = [...JSON.stringify(contract).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(
    ([, name]) => name,
  );
  expect(names.filter((name) => contract.components.schemas[name ?? ''] === undefined)).toEqual([]);
});

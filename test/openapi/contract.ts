import { readFileSync } from 'node:fs';

/** A shape of the contract, as far as the tests read it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly example?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly nullable?: boolean;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required?: boolean;
  readonly schema: Schema;
}

type Content = Readonly<Record<string, { readonly schema?: Schema }>>;

export interface Answer {
  readonly $ref?: string;
  readonly description?: string;
  readonly content?: Content;
}

interface Operation {
  readonly operationId: string;
  readonly summary?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, Answer>>;
  readonly security?: readonly object[];
  readonly 'x-permission'?: string;
}

interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly responses: Readonly<Record<string, Answer>>;
  };
}

const isContract = (value: unknown): value is Contract =>
  typeof value === 'object' && value !== null && 'paths' in value && 'components' in value;

const read = (): Contract => {
  const file = new URL('../../libs/api-types/openapi.json', import.meta.url);
  const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isContract(value)) throw new Error('libs/api-types/openapi.json is no contract');
  return value;
};

/** The committed contract. The test runner's own document has no shapes: these are made by the build. */
export const contract = read();

/** A route with all that the contract says about it. */
export interface Route extends Operation {
  readonly method: string;
  readonly path: string;
}

export const routes: readonly Route[] = Object.entries(contract.paths)
  .flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ ...operation, method: method.toUpperCase(), path })),
  )
  .sort((one, other) => `${one.path} ${one.method}`.localeCompare(`${other.path} ${other.method}`));

/** The shape itself, whether it is written in place or by its name. */
export const resolved = (schema: Schema): Schema => {
  if (schema.allOf?.[0] !== undefined) return resolved(schema.allOf[0]);
  if (schema.$ref === undefined) return schema;
  const name = schema.$ref.replace('#/components/schemas/', '');
  const found = contract.components.schemas[name];
  if (found === undefined) throw new Error(`There is no shape ${name}`);
  return resolved(found);
};

/** What the route is sent; null when it takes no body. */
export const bodyOf = (route: Route): Schema | null => {
  const schema = route.requestBody?.content['application/json']?.schema;
  return schema === undefined ? null : resolved(schema);
};

export const parametersOf = (route: Route, place: Parameter['in']): readonly Parameter[] =>
  (route.parameters ?? []).filter((parameter) => parameter.in === place);

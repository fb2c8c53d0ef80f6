import { readFileSync } from 'node:fs';

interface Line {
  readonly method: string;
  readonly path: string;
  readonly permission: string;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const entriesOf = (value: unknown): [string, unknown][] => (isRecord(value) ? Object.entries(value) : []);

const document: unknown = JSON.parse(
  readFileSync(new URL('../../libs/api-types/openapi.json', import.meta.url), 'utf8'),
);

const lines = entriesOf(isRecord(document) ? document['paths'] : {})
  .flatMap(([path, item]) =>
    entriesOf(item).map(([method, operation]): Line => {
      const permission = isRecord(operation) ? operation['x-permission'] : undefined;
      return {
        method: method.toUpperCase(),
        path,
        permission: typeof permission === 'string' ? permission : '?',
      };
    }),
  )
  .sort((one, other) => `${one.path} ${one.method}`.localeCompare(`${other.path} ${other.method}`));

const widest = (column: keyof Line): number => Math.max(...lines.map((line) => line[column].length));
const [methodWidth, pathWidth] = [widest('method'), widest('path')];

/** Every route of the API with its one permission, as the committed contract says. */
for (const { method, path, permission } of lines)
  process.stdout.write(`${method.padEnd(methodWidth)}  ${path.padEnd(pathWidth)}  ${permission}\n`);
process.stdout.write(`${String(lines.length)} routes\n`);

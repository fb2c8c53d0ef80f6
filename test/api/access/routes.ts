import type { NestExpressApplication } from '@nestjs/platform-express';
import { openApiDocument } from '../../../apps/api/src/platform/openapi/document.ts';

export interface Route {
  readonly method: string;
  readonly path: string;
  readonly permission: string;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Every route of the API with its permission, from the API's own document, sorted. */
export const routesOf = (app: NestExpressApplication): Route[] =>
  Object.entries(openApiDocument(app).paths)
    .flatMap(([path, item]) =>
      Object.entries(item).flatMap(([method, operation]: [string, unknown]) => {
        const permission = isRecord(operation) ? operation['x-permission'] : undefined;
        return [
          {
            method: method.toUpperCase(),
            path,
            permission: typeof permission === 'string' ? permission : 'MISSING',
          },
        ];
      }),
    )
    .sort((a, b) => `${a.path} ${a.method}`.localeCompare(`${b.path} ${b.method}`));

import type { OpenAPIObject } from '@nestjs/swagger';
import { eachOperation, type Method, type Operation } from './operations.ts';

const needed = (operation: Operation, method: Method): Record<string, string[]>[] => {
  if (Object.entries(operation).some(([name, value]) => name === 'x-permission' && value === 'public'))
    return [];
  return [method === 'get' ? { session: [] } : { session: [], csrf: [] }];
};

/** A session for every route that is not public, and the token with it for everything that changes something. */
export const withSecurity = (document: OpenAPIObject): OpenAPIObject =>
  eachOperation(document, (operation, method) => ({ ...operation, security: needed(operation, method) }));

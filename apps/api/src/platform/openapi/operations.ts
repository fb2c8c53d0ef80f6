import type { OpenAPIObject } from '@nestjs/swagger';

type Paths = OpenAPIObject['paths'];
type PathItem = Paths[string];
export type Operation = NonNullable<PathItem['get']>;

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;
export type Method = (typeof methods)[number];

const changedItem = (
  item: PathItem,
  change: (operation: Operation, method: Method) => Operation,
): PathItem => {
  const changed = methods.flatMap((method): [Method, Operation][] => {
    const operation = item[method];
    return operation === undefined ? [] : [[method, change(operation, method)]];
  });
  return { ...item, ...Object.fromEntries(changed) };
};

/** The document with every operation changed in the same way. */
export const eachOperation = (
  document: OpenAPIObject,
  change: (operation: Operation, method: Method) => Operation,
): OpenAPIObject => ({
  ...document,
  paths: Object.fromEntries(
    Object.entries(document.paths).map(([path, item]) => [path, changedItem(item, change)]),
  ),
});

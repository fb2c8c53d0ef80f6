import type { Case } from '../access/a-case.ts';
import { bodies } from '../access/requests/all.ts';
import type { Staff } from '../access/people.ts';
import { exampleBody } from '../../openapi/example-of.ts';
import { bodyOf, type Route } from '../../openapi/contract.ts';

/** What stands in a path where no id of a case does. */
const plain: Readonly<Record<string, string>> = { key: 'robust', number: '1', area: 'safety', version: '1' };

/** The path with ids of the case in it; `instead` puts something else in one place. */
export const pathFor = (
  route: Route,
  about: Case,
  instead: Readonly<Record<string, string>> = {},
): string => {
  const ids: Readonly<Record<string, string>> = { itemId: about.ids['handOverItemId'] ?? '', ...about.ids };
  return route.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(instead[name] ?? ids[name] ?? plain[name] ?? about.youngPersonId),
  );
};

/** A body that is right in itself: as the access matrix sends it, or by the contract's own examples. */
export const rightBody = (route: Route, about: Case, staff: Staff): Record<string, unknown> => {
  const sent = bodies[`${route.method} ${route.path}`]?.(about, staff);
  const schema = bodyOf(route);
  return sent === undefined ? exampleBody(schema ?? {}) : { ...sent };
};

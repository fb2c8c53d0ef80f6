import { expect, test } from '@jest/globals';
import { routeOf } from './metrics.ts';

test('a request is counted under the pattern of its route', () => {
  expect(routeOf({ route: { path: '/api/young-people/:youngPersonId/case' } })).toBe(
    '/api/young-people/:youngPersonId/case',
  );
});

test.each([undefined, null, {}, { path: /x/ }])(
  'what has no route is one kind, whatever was asked for',
  (route) => {
    expect(routeOf({ route })).toBe('none');
  },
);

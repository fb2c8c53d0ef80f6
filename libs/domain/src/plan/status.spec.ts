import { expect, test } from '@jest/globals';
import { planVerbs } from './status.ts';

test('a plan is activated, closed, and activated again after it is reopened', () => {
  expect(planVerbs).toEqual({
    draft: { activate: 'active' },
    active: { close: 'closed' },
    closed: { reopen: 'draft' },
  });
});

import { expect, test } from '@jest/globals';
import { mappingVerbs } from './status.ts';

test('a mapping is completed once and stays', () => {
  expect(mappingVerbs).toEqual({ draft: { complete: 'completed' }, completed: {} });
});

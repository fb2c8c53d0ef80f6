import { expect, test } from '@jest/globals';
import { rules, tableOf } from '../../test/random-table.ts';
import { ownBounds } from '../audit/knowledge.ts';
import { protectAreas } from '../rounding/protect.ts';
import { inThreads } from './in-thread.ts';

const table = tableOf([3, 0, 1, 7, 2, 2, 4, 1, 0, 12, 3, 6]);

test('a thread rounds as the caller itself would, and tells how far it is', async () => {
  const areas: string[] = [];
  const rounded = await inThreads.protect(table, rules, { onArea: (area) => areas.push(area) });
  expect(rounded).toEqual(await protectAreas(table, rules));
  expect(areas).toEqual(['15-17', '18-20']);
});

test('a thread audits', async () => {
  const rounded = await protectAreas(table, rules);
  const exactness = ownBounds(table, rounded, 5);
  expect((await inThreads.audit({ table, rounded, exactness }, { sensitive: 'status' })).findings).toEqual(
    [],
  );
});

test('a stopped thread ends with the reason', async () => {
  const controller = new AbortController();
  const run = inThreads.protect(table, rules, { signal: controller.signal });
  controller.abort(new Error('Enough'));
  await expect(run).rejects.toThrow('Enough');
});

import { expect, test } from '@jest/globals';
import { crashRounds } from '../crash/rounds.ts';

test('kill -9 of database and API during eight writers: nothing that was said yes to is lost', async () => {
  const [round] = await crashRounds(1, 500, () => undefined);
  expect([...(round?.notebook.kinds() ?? [])].toSorted()).toEqual([
    'accepted',
    'concern',
    'goal',
    'offered',
    'registered',
  ]);
  expect(round?.killed).toHaveLength(3);
  expect(round?.found).toMatchObject({ lost: [], unlogged: [], withoutOneHolder: [], tampered: [] });
}, 180_000);

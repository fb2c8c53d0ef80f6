import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import supertest from 'supertest';
import { Sealing } from '../../../apps/api/src/platform/sealing/sealing.ts';
import { resealPerson } from '../../../apps/start/reseal-person.ts';
import { keysIn, testKeys, useKeys } from '../../support/keys.ts';
import { type Laget, startLaget } from '../../support/laget.ts';
import type { Case } from '../access/a-case.ts';
import { makeWorld, type World } from '../access/world.ts';
import { ownFolder } from '../../support/own-folder.ts';

let laget: Laget;
let world: World;

beforeAll(async () => {
  useKeys(keysIn(ownFolder('keys')));
  laget = await startLaget();
  world = await makeWorld(laget);
});

afterAll(() => laget.close());

/** Every text of theirs in the database, opened; the sealed ones as they are beside it. */
const heldOf = async (
  sealing: Sealing,
  { youngPersonId }: Case,
): Promise<{ sealed: string[]; open: string[] }> => {
  const { rows } = await laget.given.pool.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.columns WHERE table_schema = 'app' AND column_name = 'young_person_id'
       AND table_name <> 'access_log' UNION SELECT 'young_person' ORDER BY 1`,
  );
  const parts = rows.map(
    ({ name }) => `SELECT '${name}' AS name, to_jsonb(x)::text AS text FROM app.${name} x
      WHERE x.${name === 'young_person' ? 'id' : 'young_person_id'} = $1`,
  );
  const found = await laget.given.pool.query<{ text: string }>(`${parts.join(' UNION ALL ')} ORDER BY 1, 2`, [
    youngPersonId,
  ]);
  const sealed = found.rows.map(({ text }) => text).filter((text) => text.includes(`:${youngPersonId}:`));
  const open = await sealing.open(sealed.map((text) => ({ text })));
  return { sealed, open: open.map(({ text }) => text).toSorted() };
};

/** Once more and once more, each time cut off after so many transactions, until it is through. */
const resealedInPieces = async (
  sealing: Sealing,
  whose: string,
  cutAfter: readonly number[],
): Promise<number> => {
  let cuts = 0;
  for (const after of cutAfter) {
    let left = after;
    const step = (rows: number): void => {
      if (rows > 0 && (left -= 1) < 0) throw new Error('cut off');
    };
    const through = await resealPerson(laget.database.ownerUrl, sealing, whose, { batch: 1, step }).then(
      () => true,
      (error: unknown) => {
        if (error instanceof Error && error.message === 'cut off') return false;
        throw error;
      },
    );
    if (through) break;
    cuts += 1;
  }
  await resealPerson(laget.database.ownerUrl, sealing, whose, { batch: 3 });
  return cuts;
};

test('cut off anywhere and begun again, nothing is lost, and everything opens with the newest key alone', async () => {
  let cuts = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 3 }),
      async (cutAfter) => {
        const about = await world.newCase();
        const before = await heldOf(await Sealing.open(testKeys()), about);
        expect(before.open.join()).toContain(about.marker);
        const sealing = await Sealing.open(testKeys());
        await sealing.renew(about.youngPersonId);
        cuts += await resealedInPieces(sealing, about.youngPersonId, cutAfter);
        await sealing.retire(about.youngPersonId);
        const after = await heldOf(await Sealing.open(testKeys()), about);
        expect(after.open).toEqual(before.open);
        // a copy of the database from before, put back beside today's keys
        const afterwards = await Sealing.open(testKeys());
        for (const text of before.sealed)
          await expect(afterwards.open([{ text }])).rejects.toThrow('There is no key to open');
      },
    ),
    { numRuns: 4, seed: 20261126 },
  );
  expect(cuts).toBeGreaterThan(3);
}, 60_000);

test('the tables are as they were: every policy forced, every trigger on', async () => {
  const { rows } = await laget.owner.query<{ open: number; off: number }>(
    `SELECT (SELECT count(*)::int FROM pg_class WHERE relnamespace = 'app'::regnamespace AND relkind = 'r' AND relname <> 'migration'
        AND NOT (relrowsecurity AND relforcerowsecurity)) AS open,
      (SELECT count(*)::int FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE c.relnamespace = 'app'::regnamespace
        AND t.tgenabled <> 'O') AS off`,
  );
  expect(rows).toEqual([{ open: 0, off: 0 }]);
});

test('done once, it finds nothing more to do, and the case is read as ever', async () => {
  const about = await world.newCase();
  const sealing = await Sealing.open(testKeys());
  await sealing.renew(about.youngPersonId);
  const first = await resealPerson(laget.database.ownerUrl, sealing, about.youngPersonId);
  expect(first.rows).toBeGreaterThan(20);
  expect(await resealPerson(laget.database.ownerUrl, sealing, about.youngPersonId)).toEqual({
    rows: 0,
    inTheLog: 0,
  });
  await sealing.retire(about.youngPersonId);
  const restarted = await startLaget({ database: laget.database });
  const self = await world.secretOf('self', about);
  const response = await supertest(restarted.app.getHttpServer())
    .get(`/api/young-people/${about.youngPersonId}/own-page`)
    .set('cookie', `laget_session=${self ?? ''}`);
  expect(response.text).toContain(about.marker);
  expect(response.text).not.toContain('sealed:');
  await restarted.app.close();
  await restarted.owner.end();
});

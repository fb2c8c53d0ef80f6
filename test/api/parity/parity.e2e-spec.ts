import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { build } from '../../parity/build.ts';
import { chanceFrom } from '../../parity/chance.ts';
import { compareWorld } from '../../parity/compare.ts';
import { drawWorld } from '../../parity/world.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';

let database: TestDatabase;
let pool: pg.Pool;

beforeAll(async () => {
  database = await freshDatabase();
  pool = new pg.Pool({ connectionString: database.seederUrl, max: 2 });
});

afterAll(async () => {
  await pool.end();
  await database.drop();
});

/** `npm run parity` does the same with more than 100 000 cases. */
test('D2 the rules and the database give the same answer on some thousand random cases', async () => {
  const world = drawWorld(chanceFrom(20261125), 40, 40);
  const { cases, seen, disagreements } = await compareWorld(database.appUrl, world, await build(pool, world));
  expect(cases).toBeGreaterThan(5000);
  expect(seen).toBeGreaterThan(200);
  expect(disagreements).toEqual([]);
});

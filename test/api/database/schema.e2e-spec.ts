import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { schemaFile } from '../../support/schema/place.ts';
import { schemaText } from '../../support/schema/schema-text.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await freshDatabase();
});

afterAll(async () => {
  await database.drop();
});

test('the migrations make what migrations/schema.txt says; «npm run schema:write» writes it anew', async () => {
  expect(await schemaText(database.ownerUrl)).toBe(readFileSync(schemaFile, 'utf8'));
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { entities, figuresEntities } from '../../../apps/api/src/entities.ts';
import { SnakeCase } from '../../../apps/api/src/platform/database/naming.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';

let database: TestDatabase;
let source: DataSource;

beforeAll(async () => {
  database = await freshDatabase();
  source = await new DataSource({
    type: 'postgres',
    url: database.ownerUrl,
    entities: [...entities, ...figuresEntities],
    namingStrategy: new SnakeCase(),
    installExtensions: false,
    extra: { options: '-c role=app_owner' },
  }).initialize();
});

afterAll(async () => {
  await source.destroy();
  await database.drop();
});

test('every table of the two schemas has an entity: the drift check cannot see one that is missing', async () => {
  const rows: { table: string }[] = await source.query(
    `SELECT schemaname || '.' || tablename AS "table" FROM pg_tables
     WHERE schemaname IN ('app', 'figures') AND tablename <> 'migration'`,
  );
  const mapped = source.entityMetadatas.map((one) => one.tablePath);
  expect(mapped.toSorted()).toEqual(rows.map((row) => row.table).toSorted());
});

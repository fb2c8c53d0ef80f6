import { DataSource } from 'typeorm';
import { entities, figuresEntities } from './entities.ts';
import { SnakeCase } from './platform/database/naming.ts';

/** For the TypeORM command line alone: says whether the entities and the migrated database are the same. */
export default new DataSource({
  type: 'postgres',
  url: process.env.DATABASE_URL ?? '',
  schema: 'app',
  entities: [...entities, ...figuresEntities],
  migrationsTableName: 'migration',
  installExtensions: false,
  namingStrategy: new SnakeCase(),
  extra: { options: '-c role=app_owner' },
});

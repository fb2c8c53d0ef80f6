import type { TypeOrmModuleOptions } from '@nestjs/typeorm';
import type { Configuration } from '../configuration.ts';
import { SnakeCase } from './naming.ts';

const limits = '-c statement_timeout=5s -c lock_timeout=2s -c idle_in_transaction_session_timeout=10s';

/**
 * How app_rw connects: short limits, the schema by name, no compiled plans (they cost more than they win here). A connection is kept
 * while nobody asks: a new one plans its statements anew, which for a case takes several times as long as reading it.
 * A statement is planned once for each connection, and not anew for the values of the first five times: no statement here
 * has a plan that depends on its values.
 */
export const connectionOptions = (
  configuration: Configuration,
  entities: NonNullable<TypeOrmModuleOptions['entities']>,
): TypeOrmModuleOptions => ({
  type: 'postgres',
  url: configuration.databaseUrl,
  schema: 'app',
  entities,
  namingStrategy: new SnakeCase(),
  poolSize: configuration.poolSize,
  applicationName: 'laget',
  extra: {
    options: `-c search_path=app ${limits} -c jit=off -c plan_cache_mode=force_generic_plan`,
    connectionTimeoutMillis: 3000,
    keepAlive: true,
    idleTimeoutMillis: 3_600_000,
  },
  retryAttempts: 0,
});

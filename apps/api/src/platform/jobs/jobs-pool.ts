import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import type { Logger } from 'pino';
import { Configuration } from '../configuration.ts';

const limits = '-c lock_timeout=5s -c idle_in_transaction_session_timeout=60s';

/** The connections that jobs run over, signed in as app_jobs. Closed after the last job and the last request. */
@Injectable()
export class JobsPool implements OnApplicationShutdown {
  readonly pool: pg.Pool;

  constructor(configuration: Configuration, @Inject('logger') logger: Logger) {
    this.pool = new pg.Pool({
      connectionString: configuration.jobsUrl,
      max: 2,
      application_name: 'laget-jobs',
      options: `-c search_path=app ${limits} -c jit=off`,
      connectionTimeoutMillis: 3000,
    });
    this.pool.on('error', (error) => {
      logger.warn({ code: error.name }, 'a jobs connection was lost');
    });
  }

  /** Does `work` in one transaction, which is committed when it is done and rolled back when it throws. */
  async inTransaction<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    let lost = false;
    try {
      await client.query('BEGIN');
      const answer = await work(client);
      await client.query('COMMIT');
      return answer;
    } catch (error) {
      await client.query('ROLLBACK').catch(() => (lost = true));
      throw error;
    } finally {
      client.release(lost);
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}

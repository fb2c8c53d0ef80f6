import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import type { Logger } from 'pino';
import { Configuration } from '../configuration.ts';

const limits = '-c lock_timeout=5s -c idle_in_transaction_session_timeout=60s';

/** The connections that jobs run over, signed in as app_jobs. Closed after the last job and the last request. */
@Injectable()
export class JobsPool implements OnApplicationShutdown {
  readonly pool: pg.Pool;
  /** Of its own, so that a run that is under way never waits for others to write down how far it has come. */
  private readonly steps: pg.Pool;

  constructor(configuration: Configuration, @Inject('logger') logger: Logger) {
    const open = (max: number): pg.Pool =>
      new pg.Pool({
        connectionString: configuration.jobsUrl,
        max,
        application_name: 'laget-jobs',
        options: `-c search_path=app ${limits} -c jit=off`,
        // so long a job waits for its turn when others run: at a start they all begin at once
        connectionTimeoutMillis: 60_000,
      }).on('error', (error) => {
        logger.warn({ code: error.name }, 'a jobs connection was lost');
      });
    this.pool = open(2);
    this.steps = open(1);
  }

  /** One statement, committed before it answers. */
  async step<Row extends pg.QueryResultRow>(text: string, values: readonly unknown[]): Promise<Row[]> {
    return (await this.steps.query<Row>(text, [...values])).rows;
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
    await Promise.all([this.pool.end(), this.steps.end()]);
  }
}

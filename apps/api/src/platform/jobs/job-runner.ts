import { type Abstract, Inject, Injectable, type Type } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { PoolClient, QueryResultRow } from 'pg';
import { JOBS, type JobTable, type JobWork } from './job.ts';
import { JobsPool } from './jobs-pool.ts';

/** Held to the end of the run's transaction; somebody else who runs the same job makes this run unnecessary. */
const alone = 'SELECT pg_try_advisory_xact_lock(4103, hashtext($1)) AS alone';

/** Runs a job now, in a transaction of its own. The clock calls it, and so does a test. */
@Injectable()
export class JobRunner {
  constructor(
    @Inject(JOBS) private readonly jobs: JobTable,
    private readonly pool: JobsPool,
    private readonly modules: ModuleRef,
  ) {}

  /** Answers false when the same job is running already. */
  async run(name: string): Promise<boolean> {
    const job = this.jobs[name];
    if (job === undefined) throw new Error(`There is no job ${name}`);
    const after: (() => Promise<void>)[] = [];
    const ran = await this.pool.inTransaction(async (client) => {
      const { rows } = await client.query<{ alone: boolean }>(alone, [name]);
      if (rows[0]?.alone !== true) return false;
      await job.run(this.workOf(client, after));
      return true;
    });
    for (const act of after) await act();
    return ran;
  }

  private workOf(client: PoolClient, after: (() => Promise<void>)[]): JobWork {
    return {
      rows: async <Row extends QueryResultRow>(text: string, values: readonly unknown[] = []) =>
        (await client.query<Row>(text, [...values])).rows,
      afterCommit: (act) => {
        after.push(act);
      },
      service: <T>(type: Type<T> | Abstract<T>): T => this.modules.get<T>(type, { strict: false }),
    };
  }
}

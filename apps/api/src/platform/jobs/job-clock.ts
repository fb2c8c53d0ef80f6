import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { PgBoss } from 'pg-boss';
import type { Logger } from 'pino';
import { Configuration } from '../configuration.ts';
import { JOBS, type JobTable } from './job.ts';
import { JobRunner } from './job-runner.ts';

const zone = 'Europe/Oslo';

/** One waits at most: a job that is late runs once, not once for every time it missed. Tried again at the next time. */
const queue = { policy: 'short', retryLimit: 0, expireInSeconds: 900, deleteAfterSeconds: 86_400 };

/**
 * Calls each job when its time has come. Stops first when the API ends: the job that runs is let finish, then requests
 * are drained, then the pools close.
 */
@Injectable()
export class JobClock implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private boss: PgBoss | undefined;

  constructor(
    @Inject(JOBS) private readonly jobs: JobTable,
    private readonly configuration: Configuration,
    private readonly runner: JobRunner,
    @Inject('logger') private readonly logger: Logger,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!this.configuration.runJobs) return;
    const boss = new PgBoss({
      connectionString: this.configuration.jobsUrl,
      application_name: 'laget-jobs',
      schema: 'jobs',
      max: 2,
      migrate: false,
      createSchema: false,
      // the tables belong to the owner, whose PostgreSQL keeps their indexes
      reindex: false,
      monitorVacuum: false,
    });
    boss.on('error', (error) => {
      this.logger.error({ error: nameOf(error) }, 'the queue of jobs');
    });
    this.boss = await boss.start();
    for (const { name } of await boss.getSchedules()) if (!(name in this.jobs)) await boss.unschedule(name);
    for (const name of Object.keys(this.jobs)) await this.begin(boss, name);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.boss?.stop({ graceful: true, timeout: 10_000 });
  }

  private async begin(boss: PgBoss, name: string): Promise<void> {
    await boss.createQueue(name, queue);
    await boss.schedule(name, this.jobs[name]?.schedule ?? '', null, { tz: zone });
    // what was missed while nothing ran is done now
    await boss.send(name);
    await boss.work(name, { pollingIntervalSeconds: 5 }, () => this.run(name));
  }

  private async run(name: string): Promise<void> {
    try {
      await this.runner.run(name);
    } catch (error) {
      this.logger.error({ job: name, error: nameOf(error) }, 'a job failed');
      throw new Error(name);
    }
  }
}

/** A name and a code alone: what a database says in words may hold somebody's. */
const nameOf = (error: unknown): string => {
  if (!(error instanceof Error)) return typeof error;
  const code: unknown = 'code' in error ? error.code : '';
  return `${error.name} ${typeof code === 'string' ? code : ''}`.trim();
};

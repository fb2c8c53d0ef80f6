import { type DynamicModule, Module } from '@nestjs/common';
import { JobClock } from './job-clock.ts';
import { JobRunner } from './job-runner.ts';
import { JobsPool } from './jobs-pool.ts';
import { JOBS, type JobTable } from './job.ts';

/** Jobs by the clock, over connections that can call the jobs' functions and nothing else. */
@Module({})
export class JobsModule {
  static with(jobs: JobTable): DynamicModule {
    return {
      module: JobsModule,
      providers: [{ provide: JOBS, useValue: jobs }, JobsPool, JobRunner, JobClock],
      exports: [JobRunner, JobsPool],
    };
  }
}

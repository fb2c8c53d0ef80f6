import type { Abstract, Type } from '@nestjs/common';
import type { QueryResultRow } from 'pg';

/** What a job has to work with while it runs. */
export interface JobWork {
  /** A prepared statement inside the job's own transaction, as app_jobs: it calls functions and reads no table. */
  readonly rows: <Row extends QueryResultRow>(text: string, values?: readonly unknown[]) => Promise<Row[]>;
  /** Done when the transaction is committed; what fails here is logged and does not undo what was written. */
  readonly afterCommit: (act: () => Promise<void>) => void;
  /** A provider of the API, by its class. */
  readonly service: <T>(type: Type<T> | Abstract<T>) => T;
}

/** Something that happens by the clock. One run at a time, whatever process it runs in. */
export interface Job {
  /** Minute, hour, day, month, weekday, in Norway. */
  readonly schedule: string;
  readonly run: (work: JobWork) => Promise<void>;
}

/** The closed table of all jobs; the name is the queue's. */
export type JobTable = Readonly<Record<string, Job>>;

export const JOBS = 'jobs';

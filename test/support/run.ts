import { Sentence } from '../../apps/start/sentence.ts';

/** What the workers of one test run must know; it travels from global setup to them in the environment. */
export interface Run {
  /** Makes and drops databases. */
  readonly adminUrl: string;
  /** Begins the name of every database of this run. */
  readonly prefix: string;
  /** Owns the databases, sets roles and runs migrations; its user and password are part of the URL. */
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly figuresUrl: string;
  readonly jobsUrl: string;
  /** The folder of the run’s keys: an id is made once, so all its databases can share them. */
  readonly keysHome: string;
}

const NAME = 'LAGET_TEST_RUN';

/** Tell the workers. */
export function announce(run: Run): void {
  process.env[NAME] = JSON.stringify(run);
}

const announced = (): unknown => JSON.parse(process.env[NAME] ?? 'null');

/** Where the run keeps what is gone after it; undefined where there is no run. */
export function homeOfRun(): string | undefined {
  const run = announced();
  return isRun(run) ? run.keysHome : undefined;
}

/** The run that this worker belongs to. */
export function currentRun(): Run {
  const run = announced();
  if (isRun(run)) return run;
  throw new Sentence(
    'No database server: this test belongs in test/api or test/admin, where one is started.',
  );
}

const FIELDS = ['adminUrl', 'prefix', 'ownerUrl', 'appUrl', 'figuresUrl', 'jobsUrl', 'keysHome'];

function isRun(value: unknown): value is Run {
  if (typeof value !== 'object' || value === null) return false;
  const strings = new Map(Object.entries(value).filter(([, field]) => typeof field === 'string'));
  return FIELDS.every((field) => strings.has(field));
}

import type { KeyPlaces } from './sealing/key-places.ts';

export type IdentityNumbers = 'synthetic' | 'real';

/** What the API needs to know. Made once at start by whoever starts it; nothing else reads the environment. */
export class Configuration {
  /** Connection string of app_rw: the only database role that the API signs in as. */
  readonly databaseUrl: string;
  /** Connection string of app_figures: reaches protected numbers and nothing else. */
  readonly figuresUrl: string;
  /** Connection string of app_jobs: the queue of jobs, and the few functions that jobs call. */
  readonly jobsUrl: string;
  /** Whether jobs run by themselves, by the clock; a test calls them. */
  readonly runJobs: boolean;
  /** Where the keys are that open what the database holds. */
  readonly keys: KeyPlaces;
  /** Real people. Everything else, tests and courses too, is about invented ones. */
  readonly production: boolean;
  /** Which identity numbers are taken: invented ones, or real ones in production. Never both. */
  readonly identityNumbers: IdentityNumbers;
  /** The file outside the database that seals of the log are appended to, and the key that signs them. */
  readonly sealFile: string | null;
  readonly sealKeyFile: string | null;
  /** A log server that is told of each seal too: udp://host:port or tcp://host:port. */
  readonly sealSyslog: string | null;
  /** Where to answer. */
  readonly host: string;
  readonly port: number;
  /** Folder with the built pages; null serves the API alone. */
  readonly pagesFolder: string | null;
  /** Connections kept to PostgreSQL by app_rw. */
  readonly poolSize: number;
  /** Cookie over plain loopback http, without `__Host-` and Secure. Never outside the demo. */
  readonly plainCookie: boolean;
  /** Sign-in with demo names and the shared password. */
  readonly demo: boolean;

  readonly logLevel: 'info' | 'silent';

  constructor(
    given: Partial<Configuration> & Pick<Configuration, 'databaseUrl' | 'figuresUrl' | 'jobsUrl' | 'keys'>,
  ) {
    this.databaseUrl = given.databaseUrl;
    this.figuresUrl = given.figuresUrl;
    this.jobsUrl = given.jobsUrl;
    this.runJobs = given.runJobs ?? false;
    this.keys = given.keys;
    this.sealFile = given.sealFile ?? null;
    this.sealKeyFile = given.sealKeyFile ?? null;
    this.sealSyslog = given.sealSyslog ?? null;
    this.host = given.host ?? '127.0.0.1';
    this.port = given.port ?? 3000;
    this.pagesFolder = given.pagesFolder ?? null;
    this.poolSize = given.poolSize ?? 8;
    this.plainCookie = given.plainCookie ?? true;
    this.logLevel = given.logLevel ?? 'info';
    this.demo = given.demo ?? true;
    this.production = given.production ?? false;
    this.identityNumbers = given.identityNumbers ?? (this.production ? 'real' : 'synthetic');
    if (this.production && this.demo) throw new Error('A demo is never production.');
    if (this.production !== (this.identityNumbers === 'real'))
      throw new Error(
        `IDENTITY_NUMBERS=${this.identityNumbers}: production takes real numbers, and everything else invented ones.`,
      );
  }
}

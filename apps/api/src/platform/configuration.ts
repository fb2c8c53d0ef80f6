import { isLoopbackHost } from './loopback-host.ts';
import { leavesTheMachine, type MailSettings } from './mail/mail-settings.ts';
import type { CollectorSettings } from './metrics/collector-settings.ts';
import { hasRealProvider, type ProviderSettings } from './provider-settings.ts';
import type { SmsSettings } from './mail/sms-settings.ts';
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
  /** The folder in which packages for the archives are left. */
  readonly archiveFolder: string | null;
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
  /** The address that browsers know us by, without a slash at the end: providers send people back to it. */
  readonly publicUrl: string;
  /** Providers of sign-in. */
  readonly providers: readonly ProviderSettings[];
  /** The file with the key that identities are looked up by (HMAC); null where nobody signs in by a provider. */
  readonly identityKeyFile: string | null;
  /** How messages leave; null where none are sent. */
  readonly mail: MailSettings | null;
  /** Who sends text messages; null where none are sent. */
  readonly sms: SmsSettings | null;
  /** Who reads the metrics without a session; null: nobody does. */
  readonly collector: CollectorSettings | null;
  /** Names of the hosts that tables may be fetched from. */
  readonly externalHosts: readonly string[];
  /** A bank of tables on this machine, with a certificate of its own: for tests, in the demo alone. Nothing in the environment says it. */
  readonly externalOwn: { readonly port: number; readonly ca: string } | null;
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
    this.archiveFolder = given.archiveFolder ?? null;
    this.sealSyslog = given.sealSyslog ?? null;
    this.externalHosts = given.externalHosts ?? ['data.ssb.no', 'statistikk-data.fhi.no'];
    this.externalOwn = given.externalOwn ?? null;
    this.host = given.host ?? '127.0.0.1';
    this.port = given.port ?? 3000;
    this.pagesFolder = given.pagesFolder ?? null;
    this.poolSize = given.poolSize ?? 8;
    this.logLevel = given.logLevel ?? 'info';
    this.demo = given.demo ?? false;
    this.production = given.production ?? false;
    this.identityNumbers = given.identityNumbers ?? (this.production ? 'real' : 'synthetic');
    if (this.production && this.demo) throw new Error('A demo is never production.');
    if (this.production !== (this.identityNumbers === 'real'))
      throw new Error(
        `IDENTITY_NUMBERS=${this.identityNumbers}: production takes real numbers, and everything else invented ones.`,
      );
    this.publicUrl = (given.publicUrl ?? `http://${this.host}:${String(this.port)}`).replace(/\/$/, '');
    this.plainCookie = given.plainCookie ?? this.publicUrl.startsWith('http:');
    this.providers = given.providers ?? [];
    this.identityKeyFile = given.identityKeyFile ?? null;
    this.mail = given.mail ?? null;
    this.sms = given.sms ?? null;
    this.collector = given.collector ?? null;
    if (this.production && this.sms?.provider === 'log')
      throw new Error('SMS_PROVIDER=log sends nothing to anybody, so nobody would be reached.');
    if (this.demo && this.mail !== null && leavesTheMachine(this.mail))
      throw new Error('In demo mode everybody is invented, so no message leaves this machine.');
    requireSafe(this);
  }
}

const requireSafe = (given: Configuration): void => {
  requireSafeSignIn(given);
  requireOwnBankInDemo(given);
};

/** Nobody may make us ask on this machine where people are real. */
const requireOwnBankInDemo = ({ externalOwn, demo }: Configuration): void => {
  if (externalOwn !== null && !demo)
    throw new Error('Only the demo fetches tables from this machine itself.');
};

/** T-rules: a password that everybody knows is for this machine alone, and never beside a provider for real people. */
const requireSafeSignIn = ({ demo, host, publicUrl, providers, identityKeyFile }: Configuration): void => {
  const address = URL.parse(publicUrl);
  if (address === null || address.pathname !== '/')
    throw new Error('The public address must be a scheme, a name and perhaps a port, and no more.');
  if (address.protocol !== 'https:' && !isLoopbackHost(address.hostname))
    throw new Error('The public address must begin with https:// everywhere but on this machine.');
  if (demo && !(isLoopbackHost(host) && isLoopbackHost(address.hostname)))
    throw new Error('In demo mode everybody knows the password, so Laget only answers on this machine.');
  if (demo && hasRealProvider(providers))
    throw new Error(
      'In demo mode everybody knows the password, so Laget does not start with a provider of sign-in for real people.',
    );
  if (!demo && providers.length === 0)
    throw new Error('Outside the demo nobody can sign in without a provider of sign-in.');
  if (providers.length > 0 && identityKeyFile === null)
    throw new Error('With a provider of sign-in, the key that identities are looked up by must be given.');
};

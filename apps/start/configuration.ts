import { isLoopback, isLoopbackServer } from './loopback.ts';
import {
  hasRealProvider,
  type ProviderSettings,
  providersFrom,
} from '../api/src/platform/provider-settings.ts';
import type { StatisticsAsked } from './postgres-statistics.ts';
import { reasonOf, Sentence } from './sentence.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Everything that the environment may decide, read once and refused in one sentence when it makes no sense. */
export class Configuration {
  /** The port that pages and API answer on. */
  readonly port: number;
  /** The address that pages and API answer on. */
  readonly host: string;
  /** The owner's connection to a server of one's own; undefined = the embedded database. */
  readonly databaseUrl: string | undefined;
  /** The API's connection, signed in as app_rw; undefined = a password made at first start. */
  readonly databaseAppUrl: string | undefined;
  /** The figures' connection, signed in as app_figures; undefined = a password made at first start. */
  readonly databaseFiguresUrl: string | undefined;
  /** The jobs' connection, signed in as app_jobs; undefined = a password made at first start. */
  readonly databaseJobsUrl: string | undefined;
  /** The file that seals of the log are appended to; undefined = in the data folder. */
  readonly sealFile: string | undefined;
  /** The key that signs them; undefined = one made at first start, in the data folder. */
  readonly sealKeyFile: string | undefined;
  /** A log server that gets them too. */
  readonly sealSyslog: string | undefined;
  /** The day that the demo counts from, YYYY-MM-DD; undefined = today. */
  readonly seedDate: string | undefined;

  /** What is asked of a server whose statistics the role of the figures can read; DATABASE_STATISTICS=open accepts it. */
  readonly statistics: StatisticsAsked;

  /** Invented people, and a password that everybody knows. */
  readonly demo: boolean;
  /** Who people sign in by, from the file in SIGN_IN_PROVIDERS. */
  readonly providers: readonly ProviderSettings[];
  readonly providersFile: string | undefined;
  /** The address that browsers know Laget by; undefined = this machine and port. */
  readonly publicUrl: string | undefined;
  /** Which identity numbers are taken, when it is said aloud; undefined = it follows from NODE_ENV. */
  readonly identityNumbers: string | undefined;
  /** The key that identities are looked up by; undefined = made at first start. */
  readonly identityKeyFile: string | undefined;

  constructor(environment: Environment) {
    this.port = portFrom(environment['PORT']);
    this.host = environment['HOST'] || '127.0.0.1';
    this.databaseUrl = environment['DATABASE_URL'] || undefined;
    this.databaseAppUrl = roleUrl(environment, 'DATABASE_APP_URL', 'app_rw');
    this.databaseFiguresUrl = roleUrl(environment, 'DATABASE_FIGURES_URL', 'app_figures');
    this.databaseJobsUrl = roleUrl(environment, 'DATABASE_JOBS_URL', 'app_jobs');
    this.statistics = {
      production: environment['NODE_ENV'] === 'production',
      accepted: openFrom(environment['DATABASE_STATISTICS']),
    };
    this.sealFile = environment['LOG_SEAL_FILE'] || undefined;
    this.sealKeyFile = environment['LOG_SEAL_KEY_FILE'] || undefined;
    this.sealSyslog = syslogFrom(environment['LOG_SEAL_SYSLOG']);
    this.seedDate = dateFrom(environment['SEED_DATE']);
    this.providers = providersOf(environment);
    this.providersFile = environment['SIGN_IN_PROVIDERS'] || undefined;
    this.publicUrl = environment['PUBLIC_URL'] || undefined;
    this.identityKeyFile = environment['IDENTITY_KEY_FILE'] || undefined;
    this.identityNumbers = numbersFrom(environment);
    this.demo =
      flagFrom('DEMO_MODE', environment['DEMO_MODE']) ??
      (this.databaseUrl === undefined && !hasRealProvider(this.providers));
    this.requireSafeSignIn(environment);
  }

  /** The password that everybody knows is for this machine; without it people sign in by providers, to a database of one's own. */
  private requireSafeSignIn(environment: Environment): void {
    const server = this.databaseUrl === undefined ? undefined : serverFrom('DATABASE_URL', this.databaseUrl);
    if (this.demo) this.requireDemoHere(environment, server);
    else if (this.providers.length === 0)
      throw new Sentence(
        'Outside the demo nobody can sign in without a provider: name them in SIGN_IN_PROVIDERS (docs/sign-in), or write DEMO_MODE=true.',
      );
    else if (server === undefined)
      throw new Sentence(
        'Real sign-in needs a database server of your own: set DATABASE_URL. The embedded database holds the demo.',
      );
    else if (this.publicUrl === undefined)
      throw new Sentence(
        'PUBLIC_URL is missing: the address that browsers know Laget by, such as https://laget.example.no.',
      );
  }

  private requireDemoHere(environment: Environment, server: URL | undefined): void {
    if (hasRealProvider(this.providers))
      throw new Sentence(
        'DEMO_MODE=true: in demo mode everybody knows the password, so Laget does not start with a provider for real people.',
      );
    if (server !== undefined && !isLoopbackServer(server))
      throw new Sentence(
        'DEMO_MODE=true: demo data would be put into the database in DATABASE_URL, so it must be on this machine (127.0.0.1).',
      );
    if (!isLoopback(this.host))
      throw new Sentence(
        `HOST=${this.host}: in demo mode everybody knows the password, so Laget only answers on this machine (HOST=127.0.0.1).`,
      );
    if (environment['NODE_ENV'] === 'production')
      throw new Sentence(
        'NODE_ENV=production: in demo mode everybody knows the password, so Laget does not start.',
      );
  }
}

function providersOf(environment: Environment): ProviderSettings[] {
  try {
    return providersFrom(environment['SIGN_IN_PROVIDERS']);
  } catch (error) {
    throw new Sentence(reasonOf(error));
  }
}

function portFrom(text: string | undefined): number {
  const port = Number(text || '3000');
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new Sentence(`PORT=${text ?? ''}: a port is a whole number from 1 to 65535.`);
}

function flagFrom(name: string, text: string | undefined): boolean | undefined {
  if (text === undefined || text === '') return undefined;
  if (text === 'true' || text === 'false') return text === 'true';
  throw new Sentence(`${name}=${text}: write true or false.`);
}

function openFrom(text: string | undefined): boolean {
  if (text === undefined || text === '' || text === 'closed') return false;
  if (text === 'open') return true;
  throw new Sentence(`DATABASE_STATISTICS=${text}: write closed or open.`);
}

/** Real numbers in production alone, and invented ones everywhere else: what is said must be what is. */
function numbersFrom(environment: Environment): string | undefined {
  const text = environment['IDENTITY_NUMBERS'] || undefined;
  if (text === undefined) return undefined;
  if (text !== 'synthetic' && text !== 'real')
    throw new Sentence(`IDENTITY_NUMBERS=${text}: write synthetic or real.`);
  if ((text === 'real') !== (environment['NODE_ENV'] === 'production'))
    throw new Sentence(
      `IDENTITY_NUMBERS=${text}: NODE_ENV=production takes real numbers, and everything else invented ones.`,
    );
  return text;
}

function syslogFrom(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  const url = URL.parse(text);
  if (url !== null && ['udp:', 'tcp:'].includes(url.protocol) && url.hostname !== '') return text;
  throw new Sentence(`LOG_SEAL_SYSLOG=${text}: write udp://host:port or tcp://host:port.`);
}

function dateFrom(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(text)) return text;
  throw new Sentence(`SEED_DATE=${text}: write a date as YYYY-MM-DD.`);
}

function serverFrom(name: string, text: string): URL {
  const url = URL.parse(text);
  if (url !== null && (url.protocol === 'postgres:' || url.protocol === 'postgresql:')) return url;
  throw new Sentence(`${name} cannot be read: write postgres://user:password@127.0.0.1:5432/laget.`);
}

function roleUrl(environment: Environment, name: string, role: string): string | undefined {
  const text = environment[name];
  if (text === undefined || text === '') return undefined;
  if (!environment['DATABASE_URL'])
    throw new Sentence(`${name} is set without DATABASE_URL: the embedded database makes its own passwords.`);
  const url = serverFrom(name, text);
  if (url.username === role && url.password !== '') return text;
  throw new Sentence(
    `${name} must sign in as ${role} with a password: postgres://${role}:password@host/database.`,
  );
}

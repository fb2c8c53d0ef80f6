import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { keyEnvironment, type KeyPlaces } from '../api/src/platform/sealing/key-places.ts';
import type { Configuration } from './configuration.ts';
import type { Connections } from './database.ts';
import { archivePlace, mailPlace, sealPlaces } from './seal-places.ts';
import { Sentence } from './sentence.ts';

/** The running API. */
export interface Api {
  readonly url: string;
  /** Resolves when the process has ended, whatever ended it. */
  readonly ended: Promise<void>;
  /** Let requests in flight be answered, and end. */
  readonly stop: () => Promise<void>;
}

const clone = fileURLToPath(new URL('../../', import.meta.url));
const READY_WITHIN = 60_000;
const DRAINED_WITHIN = 15_000;

/** Start the API and wait until it is ready to answer. */
export async function startApi(
  configuration: Configuration,
  connections: Connections,
  keys: KeyPlaces,
  identityKeyFile: string,
): Promise<Api> {
  const { host, port } = configuration;
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${String(port)}`;
  // a process group of its own: Ctrl-C reaches the start only, which then drains the API before the database
  const child = spawn(process.execPath, [fileURLToPath(new URL('serve.ts', import.meta.url))], {
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: environmentOf(configuration, connections, keys, identityKeyFile),
  });
  const ended = once(child, 'exit').then(() => undefined);
  await untilReady(child, url);
  return { url, ended, stop: () => stopApi(child, ended) };
}

/** The API is told what it needs and no more: never the owner's connection. */
function environmentOf(
  configuration: Configuration,
  connections: Connections,
  keys: KeyPlaces,
  identityKeyFile: string,
): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR, TZ, NODE_ENV } = process.env;
  return {
    ...{ PATH, HOME, TMPDIR, TZ, NODE_ENV },
    PORT: String(configuration.port),
    HOST: configuration.host,
    DATABASE_APP_URL: connections.appUrl,
    DATABASE_FIGURES_URL: connections.figuresUrl,
    DATABASE_JOBS_URL: connections.jobsUrl,
    LOG_SEAL_FILE: configuration.sealFile ?? sealPlaces(clone).file,
    LOG_SEAL_KEY_FILE: configuration.sealKeyFile ?? sealPlaces(clone).key,
    ARCHIVE_FOLDER: process.env['ARCHIVE_FOLDER'] || archivePlace(clone),
    ...mailOf(configuration),
    ...collectorGiven(),
    ...given('EXTERNAL_SERIES_HOSTS', process.env['EXTERNAL_SERIES_HOSTS']),
    ...(configuration.sealSyslog === undefined ? {} : { LOG_SEAL_SYSLOG: configuration.sealSyslog }),
    DEMO_MODE: String(configuration.demo),
    ...given('PUBLIC_URL', configuration.publicUrl),
    ...given('SIGN_IN_PROVIDERS', configuration.providersFile),
    ...given('IDENTITY_KEY_FILE', identityKeyFile),
    ...given('IDENTITY_NUMBERS', configuration.identityNumbers),
    ...keyEnvironment(keys),
    ...given('SEED_DATE', configuration.seedDate),
  };
}

/** In the demo messages are left in a folder, unless a server on this machine is named. */
const mailOf = ({ demo }: Configuration): Record<string, string> => ({
  ...given('SMTP_URL', process.env['SMTP_URL']),
  ...given('MAIL_FROM', process.env['MAIL_FROM']),
  ...given(
    'MAIL_FOLDER',
    process.env['MAIL_FOLDER'] || (demo && !process.env['SMTP_URL'] ? mailPlace(clone) : ''),
  ),
});

/** How a collector of metrics is let in. */
const collectorGiven = (): Record<string, string> => ({
  ...given('METRICS_TOKEN_FILE', process.env['METRICS_TOKEN_FILE']),
  ...given('METRICS_TOKEN_SHA256', process.env['METRICS_TOKEN_SHA256']),
  ...given('METRICS_FROM', process.env['METRICS_FROM']),
});

const given = (name: string, value: string | undefined): Record<string, string> =>
  value === undefined || value === '' ? {} : { [name]: value };

async function untilReady(child: ChildProcess, url: string): Promise<void> {
  const until = Date.now() + READY_WITHIN;
  while (Date.now() < until) {
    if (hasEnded(child)) throw new Sentence('The API ended while it started; what it says above is why.');
    if (await answers(`${url}/api/health`)) return;
    await pause(100);
  }
  child.kill('SIGKILL');
  throw new Sentence(`The API was not ready within ${String(READY_WITHIN / 1000)} seconds.`);
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false;
  }
}

async function stopApi(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (hasEnded(child)) return;
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), DRAINED_WITHIN);
  await ended;
  clearTimeout(late);
}

import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createApp } from './create-app.ts';
import { Configuration, type IdentityNumbers } from './platform/configuration.ts';
import { mailSettingsFrom } from './platform/mail/mail-settings.ts';
import { smsSettingsFrom } from './platform/mail/sms-settings.ts';
import { collectorSettingsFrom } from './platform/metrics/collector-settings.ts';
import { keyPlacesIn } from './platform/sealing/key-places.ts';
import { providersFrom } from './platform/provider-settings.ts';

const required = (name: string): string => {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`${name} is not set`);
  return value;
};

/** Said aloud it must fit; left out it follows from where Laget runs. */
const numbersIn = (text = ''): { identityNumbers?: IdentityNumbers } => {
  if (text === '') return {};
  if (text === 'synthetic' || text === 'real') return { identityNumbers: text };
  throw new Error(`IDENTITY_NUMBERS=${text}: write synthetic or real`);
};

/** Where tables may be fetched from, with commas between; said or left out. */
const hostsIn = (text = ''): { externalHosts?: readonly string[] } =>
  text === '' ? {} : { externalHosts: text.split(',').map((host) => host.trim().toLowerCase()) };

const pages = fileURLToPath(new URL('../../../admin', import.meta.url));

const publicUrl = process.env['PUBLIC_URL'];

const configuration = new Configuration({
  databaseUrl: required('DATABASE_APP_URL'),
  figuresUrl: required('DATABASE_FIGURES_URL'),
  jobsUrl: required('DATABASE_JOBS_URL'),
  runJobs: true,
  keys: keyPlacesIn(process.env),
  production: process.env['NODE_ENV'] === 'production',
  ...numbersIn(process.env['IDENTITY_NUMBERS']),
  sealFile: required('LOG_SEAL_FILE'),
  sealKeyFile: required('LOG_SEAL_KEY_FILE'),
  archiveFolder: process.env['ARCHIVE_FOLDER'] || null,
  sealSyslog: process.env['LOG_SEAL_SYSLOG'] || null,
  host: process.env['HOST'] ?? '127.0.0.1',
  port: Number(process.env['PORT'] ?? '3000'),
  demo: process.env['DEMO_MODE'] === 'true',
  ...(publicUrl === undefined || publicUrl === '' ? {} : { publicUrl }),
  providers: providersFrom(process.env['SIGN_IN_PROVIDERS']),
  mail: mailSettingsFrom(process.env),
  sms: smsSettingsFrom(process.env),
  ...hostsIn(process.env['EXTERNAL_SERIES_HOSTS']),
  collector: collectorSettingsFrom(process.env),
  identityKeyFile: process.env['IDENTITY_KEY_FILE'] || null,
  pagesFolder: existsSync(pages) ? pages : null,
});

const app = await createApp(configuration);
app.enableShutdownHooks();
await app.listen(configuration.port, configuration.host);
// a keep-alive connection without a request in flight must not delay the end
process.once('SIGTERM', () => {
  setInterval(() => {
    app.getHttpServer().closeIdleConnections();
  }, 50).unref();
});

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { keyEnvironment } from '../../apps/api/src/platform/sealing/key-places.ts';
import { freePort } from '../../apps/start/address.ts';
import { Sentence } from '../../apps/start/sentence.ts';
import { testKeys } from '../support/keys.ts';
import type { OwnServer } from './own-server.ts';

/** The built API as a process of its own, on loopback. */
export interface OwnApi {
  readonly url: string;
  readonly start: () => Promise<void>;
  /** kill -9. */
  readonly kill: () => Promise<void>;
}

/** What `npm start` runs. */
const entry = fileURLToPath(new URL('../../apps/start/serve.ts', import.meta.url));
const built = fileURLToPath(new URL('../../dist/bundled/api/src/main.js', import.meta.url));

const answers = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(`${url}/api/health`, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false;
  }
};

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

type Places = Pick<OwnServer, 'appUrl' | 'figuresUrl' | 'jobsUrl' | 'sealFile' | 'sealKeyFile'>;

/** `more`: what else its environment says. */
export async function openOwnApi(
  { appUrl, figuresUrl, jobsUrl, sealFile, sealKeyFile }: Places,
  more: Readonly<Record<string, string>> = {},
): Promise<OwnApi> {
  if (!existsSync(built)) throw new Sentence('The API is not built: npm run build.');
  const port = String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  const { PATH, TZ } = process.env;
  let child: ChildProcess | undefined;
  const start = async (): Promise<void> => {
    child = spawn(process.execPath, [entry], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...{ PATH, TZ, PORT: port },
        DEMO_MODE: 'true',
        DATABASE_APP_URL: appUrl,
        DATABASE_FIGURES_URL: figuresUrl,
        DATABASE_JOBS_URL: jobsUrl,
        ...keyEnvironment(testKeys()),
        LOG_SEAL_FILE: sealFile,
        LOG_SEAL_KEY_FILE: sealKeyFile,
        ...more,
      },
    });
    while (!(await answers(url))) {
      if (hasEnded(child)) throw new Sentence('The API ended while it started; what it says above is why.');
      await pause(50);
    }
  };
  const kill = async (): Promise<void> => {
    if (child === undefined || hasEnded(child)) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  return { url, start, kill };
}

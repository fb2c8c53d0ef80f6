import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../apps/start/address.ts';
import { keyEnvironment } from '../../apps/api/src/platform/sealing/key-places.ts';
import { testKeys } from '../support/keys.ts';
import { ownFolder } from '../support/own-folder.ts';
import type { TestDatabase } from '../support/database.ts';

export interface Running {
  readonly port: number;
  readonly pid: number;
  readonly stop: () => void;
}

const seals = ownFolder('seals');
const clone = fileURLToPath(new URL('../../', import.meta.url));

const untilListening = async (port: number, child: ChildProcess): Promise<void> => {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (child.exitCode !== null) throw new Error('A server of the benchmark did not start');
    if (
      await fetch(`http://127.0.0.1:${String(port)}/`).then(
        () => true,
        () => false,
      )
    )
      return;
    await pause(100);
  }
  throw new Error('A server of the benchmark does not answer');
};

const start = async (words: readonly string[], database: TestDatabase): Promise<Running> => {
  const port = await freePort();
  const child = spawn(process.execPath, [...words], {
    cwd: clone,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      PORT: String(port),
      HOST: '127.0.0.1',
      DEMO_MODE: 'true',
      DATABASE_APP_URL: database.appUrl,
      DATABASE_FIGURES_URL: database.figuresUrl,
      DATABASE_JOBS_URL: database.jobsUrl,
      ...keyEnvironment(testKeys()),
      LOG_SEAL_FILE: join(seals, 'seals.jsonl'),
      LOG_SEAL_KEY_FILE: join(seals, 'seal-key.pem'),
    },
  });
  await untilListening(port, child);
  return { port, pid: child.pid ?? 0, stop: () => child.kill('SIGTERM') };
};

/** The built API, as `npm start` runs it. */
export const startLaget = (database: TestDatabase): Promise<Running> =>
  start(['apps/start/serve.ts'], database);

/** The bare server. */
export const startBare = (database: TestDatabase): Promise<Running> =>
  start(['--conditions=source', 'test/bench/bare-server.ts'], database);

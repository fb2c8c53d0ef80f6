import { setTimeout as pause } from 'node:timers/promises';
import { Notebook, writes } from './acknowledged.ts';
import { check, type Found } from './check.ts';
import { type OwnApi, openOwnApi } from './own-api.ts';
import { openOwnServer, type OwnServer } from './own-server.ts';
import { type Pair, pairsOf } from './people.ts';
import { startWriters } from './writers.ts';

/** What one round did and what was found after it. */
export interface Round {
  readonly notebook: Notebook;
  readonly killed: readonly string[];
  readonly found: Found;
}

/** At least this long, at most three times as long, between two crashes. In milliseconds. */
export type Pace = number;

const someTime = (pace: Pace): Promise<void> => pause(pace + Math.random() * 2 * pace);

const crashes = {
  database: async (server: OwnServer) => {
    const processes = await server.kill();
    await server.start();
    return `database (${String(processes)} processes)`;
  },
  api: async (_server: OwnServer, api: OwnApi) => {
    await api.kill();
    await api.start();
    return 'API';
  },
  both: async (server: OwnServer, api: OwnApi) => {
    const [processes] = await Promise.all([server.kill(), api.kill()]);
    await server.start();
    await api.start();
    return `both (${String(processes)} processes)`;
  },
} as const;

/**
 * Lets the writers go on until every kind of write was said yes to: on a slow machine the crashes come before
 * the first baton is offered and accepted. After a minute they are stopped all the same, and what is missing
 * is seen.
 */
const everyKind = async (notebook: Notebook): Promise<void> => {
  const end = Date.now() + 60_000;
  const kinds = Object.keys(writes).length;
  while (Date.now() < end && notebook.kinds().size < kinds) await pause(50);
};

/** Eight writers, and the database, the API and both of them killed at moments that chance decides. */
const round = async (
  server: OwnServer,
  api: OwnApi,
  pairs: readonly Pair[],
  pace: Pace,
  earlier: Notebook[],
): Promise<Round> => {
  const notebook = new Notebook();
  const writers = startWriters(api.url, pairs, notebook);
  const killed: string[] = [];
  for (const crash of [crashes.database, crashes.api, crashes.both]) {
    await someTime(pace);
    killed.push(await crash(server, api));
  }
  await someTime(pace);
  await everyKind(notebook);
  await writers.stop();
  const all = [...earlier, notebook].flatMap(({ acknowledged }) => acknowledged);
  return { notebook, killed, found: await check(server, all) };
};

/** Runs the rounds on a cluster and an API of their own, and leaves nothing behind. */
export const crashRounds = async (
  count: number,
  pace: Pace,
  tell: (round: Round) => void,
): Promise<Round[]> => {
  const server = await openOwnServer();
  const api = await openOwnApi(server);
  const rounds: Round[] = [];
  try {
    await api.start();
    const pairs = await pairsOf(server.ownerUrl, 4);
    for (let number = 0; number < count; number += 1) {
      const earlier = rounds.map(({ notebook }) => notebook);
      const done = await round(server, api, pairs, pace, earlier);
      rounds.push(done);
      tell(done);
    }
    return rounds;
  } finally {
    await api.kill();
    await server.remove();
  }
};

import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { say } from '../../apps/start/say.ts';
import { lastWords, Sentence } from '../../apps/start/sentence.ts';
import { actingAs } from '../../apps/start/urls.ts';
import { together } from '../builders/insert.ts';
import { type OwnApi, openOwnApi } from '../crash/own-api.ts';
import { openOwnServer } from '../crash/own-server.ts';
import { addWriter, type Pair, pairsOf, type Writer } from '../crash/people.ts';
import { compareCaseRequests } from './case-request.ts';
import { compare, type Compared, difference } from './calls.ts';

const CALLS = 500;
const LARGEST = 0.1;

/** Opens a case that must be refused with this status. */
const refused = async (api: OwnApi, { secret }: Writer, id: string, status: number): Promise<void> => {
  const response = await fetch(`${api.url}/api/young-people/${id}/case`, {
    headers: { cookie: `laget_session=${secret}` },
  });
  await response.arrayBuffer();
  if (response.status !== status)
    throw new Sentence(`Expected ${String(status)}, and the API answered ${String(response.status)}.`);
};

const addManager = async (ownerUrl: string, { postId, municipalityId }: Writer): Promise<Writer> => {
  const pool = new pg.Pool({ connectionString: actingAs(ownerUrl, 'app_seeder'), max: 1 });
  try {
    const { rows } = await pool.query<{ id: string }>('SELECT service_id AS id FROM app.post WHERE id = $1', [
      postId,
    ]);
    return await together(pool, (client) =>
      addWriter(client, 'leder', rows[0]?.id ?? '', municipalityId, 'manager'),
    );
  } finally {
    await pool.end();
  }
};

const compareAll = async (
  api: OwnApi,
  [own, foreign]: readonly Pair[],
  leder: Writer,
): Promise<Compared[]> => {
  const [colleague, notMine] = [own?.writers[0], foreign?.youngPeople[0]];
  if (colleague === undefined || notMine === undefined) throw new Sentence('Nobody to ask about.');
  const as = (question: string, who: Writer, status: number): Promise<Compared> =>
    compare(
      question,
      CALLS,
      () => refused(api, who, notMine, status),
      () => refused(api, who, randomUUID(), status),
    );
  return [
    await as('a colleague in the same service, not on the team (404)', colleague, 404),
    await as('leder (403)', leder, 403),
  ];
};

/** `npm run timing`: «not mine» and «not there», «followed up» and «a number of nobody's», take equally long. Exit code 1 when the medians differ by 10 %. */
const server = await openOwnServer();
const api = await openOwnApi(server);
try {
  await api.start();
  const pairs = await pairsOf(server.ownerUrl, 2);
  const [first] = pairs;
  if (first === undefined) throw new Sentence('Nobody to ask as.');
  const all = [
    ...(await compareAll(api, pairs, await addManager(server.ownerUrl, first.writers[0]))),
    await compareCaseRequests(server.ownerUrl, api, pairs, CALLS),
  ];
  for (const compared of all) {
    const { question, notMine, notThere } = compared;
    const apart = (difference(compared) * 100).toFixed(1);
    say(
      `${question}: medians of ${String(CALLS)} calls: not mine ${notMine.toFixed(2)} ms, not there ${notThere.toFixed(2)} ms, ${apart} % apart`,
    );
    if (difference(compared) >= LARGEST) process.exitCode = 1;
  }
} catch (error) {
  process.stderr.write(`${lastWords(error)}\n`);
  process.exitCode = 1;
} finally {
  await api.kill();
  await server.remove();
}

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import pg from 'pg';
import { withoutPlaces } from '#domain/protection/places';
import { keyPlacesIn } from '../../apps/api/src/platform/sealing/key-places.ts';
import { withPlaces } from '../../apps/api/src/platform/sealing/sealed-statement.ts';
import { Sealing } from '../../apps/api/src/platform/sealing/sealing.ts';
import { openSession } from '../../apps/api/src/sign-in/open-session.ts';
import { type Answer, answers, type Asker } from './bare-answers.ts';

/**
 * The baseline: node:http and pg, prepared statements, the same pool size, the same row-level security, the same
 * log row in the same transaction, the same keys, the same bytes. What Laget costs above this is what its framework costs.
 */
const pool = new pg.Pool({
  connectionString: process.env['DATABASE_APP_URL'],
  max: 8,
  options: '-c search_path=app -c jit=off',
});

const sealing = await Sealing.open(keyPlacesIn(process.env));

const prepared =
  (client: pg.PoolClient) =>
  async <Row extends pg.QueryResultRow>(
    name: string,
    text: string,
    values: unknown[] = [],
  ): Promise<Row[]> => {
    const sent = withPlaces(text, values);
    const found = await client.query<Row>({ name, text: sent.text, values: await sealing.seal(sent.values) });
    return sealing.open(found.rows);
  };

const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  const parts: Buffer[] = [];
  for await (const part of request) if (Buffer.isBuffer(part)) parts.push(part);
  return parts.length === 0 ? undefined : JSON.parse(Buffer.concat(parts).toString());
};

const secretOf = (request: IncomingMessage): string =>
  (request.headers.cookie ?? '').replace('laget_session=', '');

const inTransaction = async (secret: string, ask: Answer, url: URL, body: unknown): Promise<unknown> => {
  const client = await pool.connect();
  const run = prepared(client);
  try {
    const [me] = await run<Asker>('me', openSession, [secret]);
    if (me === undefined) throw new Error('not signed in');
    await client.query('BEGIN');
    await run('session', `SELECT set_config('app.session', $1, true)`, [secret]);
    const { answer, line } = await ask(run, me, url, body);
    const [log] = await run<{ hidden: string[] }>('log', 'SELECT app.write_log($1::jsonb, $2) AS hidden', [
      JSON.stringify([line]),
      'bench',
    ]);
    await client.query('COMMIT');
    const hidden = new Set(log?.hidden);
    // in a list even whoever is cleared reads no place of somebody whose address is protected
    return 'young_person_ids' in line && hidden.size > 0 ? withoutPlaces(answer, hidden, false) : answer;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
};

const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const ask = answers.find(({ method, path }) => method === request.method && path.test(url.pathname))?.ask;
  if (ask === undefined) {
    response.writeHead(404).end();
    return;
  }
  const answer = await inTransaction(secretOf(request), ask, url, await bodyOf(request));
  response
    .writeHead(request.method === 'POST' ? 201 : 200, { 'content-type': 'application/json; charset=utf-8' })
    .end(JSON.stringify(answer));
};

createServer((request, response) => {
  handle(request, response).catch((error: unknown) => {
    response.writeHead(500).end(String(error));
  });
}).listen(Number(process.env['PORT']), '127.0.0.1');

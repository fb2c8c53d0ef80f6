import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { Configuration } from '../../../apps/api/src/platform/configuration.ts';
import { sendToSyslog } from '../../../apps/api/src/access-log/seal/syslog.ts';
import { type Laget, startLaget } from '../../support/laget.ts';
import { asDefiner } from '../../support/access-log.ts';
import { seal, superuser, verified, writeRows } from '../../log/a-log.ts';

let laget: Laget;
let file: string;

beforeAll(async () => {
  laget = await startLaget();
  file = laget.app.get(Configuration).sealFile ?? '';
});

afterAll(() => laget.close());

const counts = (): unknown[] => lines().map((line): unknown => JSON.parse(line).count);
const lines = (): string[] => readFileSync(file, 'utf8').split('\n').slice(0, -1);

test('each minute has its seal, also when nothing has happened, inside and outside the database', async () => {
  await writeRows(laget, 3);
  await seal(laget);
  await seal(laget);
  expect(counts()).toEqual([3, 0]);
  const key = laget.app.get(Configuration).sealKeyFile ?? '';
  expect([statSync(key).mode & 0o777, statSync(file).mode & 0o777]).toEqual([0o600, 0o600]);
});

test('a seal that a crash kept from the file comes the minute after; a line cut off is passed over', async () => {
  const kept = lines().slice(0, 1).join('\n');
  writeFileSync(file, `${kept}\n${(lines()[1] ?? '').slice(0, 60)}`);
  await seal(laget);
  expect((await verified(laget)).findings.kept).toEqual([]);
});

test('a database that is older than its seals outside is not sealed on top of', async () => {
  const attacker = await superuser(laget);
  await attacker.query('DELETE FROM seal WHERE id = 3');
  await attacker.end();
  const before = lines();
  await expect(seal(laget)).rejects.toThrow('not those of this database');
  expect(lines()).toEqual(before);
});

test('the API is not ready when the log has gone unsealed for five minutes', async () => {
  await laget.anonymous.get('/api/health/ready').expect(200);
  await laget.owner
    .query(`CREATE OR REPLACE FUNCTION app.clock() RETURNS timestamptz LANGUAGE sql VOLATILE PARALLEL SAFE
    AS $$ SELECT date_trunc('milliseconds', clock_timestamp()) + interval '301 seconds' $$`);
  await laget.anonymous.get('/api/health/ready').expect(503);
  await laget.anonymous.get('/api/health').expect(200);
});

test('a row is in the past of no row before it, whatever time it is given', async () => {
  const row = (at: string): Promise<void> =>
    asDefiner(
      laget,
      `INSERT INTO app.access_log (action, allowed, basis, request_id, at) VALUES ('x', true, 'x', 'x', $1)`,
      [at],
    );
  await row('2026-03-01');
  await row('2026-02-01');
  const client = await superuser(laget);
  const { rows } = await client.query(
    `SELECT count(DISTINCT at)::int AS times FROM access_log WHERE chain_key = '00000000-0000-0000-0000-000000000000'`,
  );
  await client.end();
  expect(rows).toEqual([{ times: 1 }]);
});

const aLine = {
  id: 7,
  at: '2026-11-25T12:00:00.000000Z',
  count: 1,
  root: 'a',
  prev: 'b',
  hash: 'c',
  signature: 'd',
};

test('a log server hears of a seal over UDP', async () => {
  const socket = createSocket('udp4').bind(0, '127.0.0.1');
  await once(socket, 'listening');
  const heard = once(socket, 'message');
  await sendToSyslog(`udp://127.0.0.1:${String(socket.address().port)}`, [aLine]);
  const [message] = await heard;
  expect(String(message)).toMatch(/^<109>1 2026-11-25T12:00:00.000000Z \S+ laget - seal - \{"id":7,/);
  socket.close();
});

test('and over TCP, each message after its length', async () => {
  let heard = '';
  const server = createServer((socket) => socket.on('data', (part) => (heard += part.toString())));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  await sendToSyslog(`tcp://127.0.0.1:${String(port)}`, [aLine, aLine]);
  const end = heard.indexOf(' ');
  const rest = heard.slice(end + 1 + Number(heard.slice(0, end)));
  expect(rest).toMatch(/^\d+ <109>1 /);
  server.close();
});

import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import express from 'express';
import { LiveStream } from './live-stream.ts';

const app = express();
const server = createServer(app);

afterEach(() => {
  server.close();
});

test('who does not read is dropped before much has piled up', async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const opened = new Promise<LiveStream>((resolve) => {
    app.get('/', (_, response) => {
      resolve(new LiveStream('a secret', 'somebody', response));
      response.on('close', () => server.emit('dropped'));
    });
  });
  const dropped = once(server, 'dropped');
  const bound: AddressInfo | string | null = server.address();
  const socket = connect(typeof bound === 'object' && bound !== null ? bound.port : 0, '127.0.0.1');
  socket.pause().write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
  const stream = await opened;
  let count = 0;
  const filling = setInterval(() => {
    for (let more = 0; more < 10_000; more += 1)
      stream.send('changed', '01980000-0000-7000-8000-000000000001');
    count += 10_000;
  }, 0);
  await dropped;
  clearInterval(filling);
  expect(count).toBeGreaterThan(0);
  socket.destroy();
});

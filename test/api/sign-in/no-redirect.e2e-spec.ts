import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Laget, startLaget } from '../../support/laget.ts';
import { startProvider, type TestProvider } from '../../support/provider.ts';
import { visitor } from '../../support/visitor.ts';

const publicUrl = 'http://127.0.0.1:39907';

let laget: Laget;
let provider: TestProvider;
const servers: Server[] = [];
/** Paths that somebody asked for at the place that the provider's answers point to. */
const elsewhere: string[] = [];

const listen = async (answer: RequestListener): Promise<string> => {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const bound: AddressInfo | string | null = server.address();
  return `http://127.0.0.1:${String(typeof bound === 'object' && bound !== null ? bound.port : 0)}`;
};

beforeAll(async () => {
  provider = await startProvider({ kind: 'idporten', publicUrl });
  const target = await listen((request, response) => {
    elsewhere.push(request.url ?? '');
    response.end('{}');
  });
  const moved = await listen((request, response) => {
    response.writeHead(302, { location: `${target}${request.url ?? ''}` }).end();
  });
  const pushes = await listen((request, response) => {
    const issuer = `http://${request.headers.host ?? ''}`;
    if (request.url?.startsWith('/.well-known') !== true) {
      response.writeHead(307, { location: `${target}/request` }).end();
      return;
    }
    const pushed_authorization_request_endpoint = `${issuer}/request`;
    const body = { issuer, authorization_endpoint: `${issuer}/auth`, pushed_authorization_request_endpoint };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  });
  const providers = [
    { ...provider.settings, id: 'moved', issuer: moved },
    { ...provider.settings, id: 'pushes', issuer: pushes },
  ];
  laget = await startLaget({ signIn: { demo: false, publicUrl, providers } });
});

afterAll(async () => {
  await laget.close();
  await provider.close();
  for (const server of servers) server.close();
});

test.each(['moved', 'pushes'])('15.3.2 a provider that points elsewhere is not followed: %s', async (id) => {
  const response = await visitor(laget, publicUrl).send('post', `/api/sign-in/${id}`);
  expect(response.status).toBe(503);
  expect(response.body.code).toBe('provider-away');
  expect(elsewhere).toEqual([]);
});

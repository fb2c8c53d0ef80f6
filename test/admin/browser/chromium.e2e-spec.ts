import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../support/chromium.ts';

let browser: Browser;
let servers: readonly Server[];

const listening = (body: string): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer((_request, response) =>
      response.setHeader('content-type', 'text/html').end(body),
    );
    server.listen(0, '127.0.0.1', () => {
      resolve(server);
    });
  });

const addressOf = (server: Server | undefined): string => {
  const address: AddressInfo | string | null | undefined = server?.address();
  return typeof address === 'object' && address !== null ? `http://127.0.0.1:${String(address.port)}/` : '';
};

beforeAll(async () => {
  browser = await launchChromium();
  servers = [await listening('<h1>Her er siden</h1>'), await listening('secret')];
});

afterAll(async () => {
  await browser.close();
  for (const server of servers) server.close();
});

test('the browser shows a page', async () => {
  const page = await browser.newPage();
  await page.goto(addressOf(servers[0]));
  expect(await page.getByRole('heading').textContent()).toBe('Her er siden');
});

test('the browser keeps the same-origin rule, so that journeys can trust it', async () => {
  const page = await browser.newPage();
  await page.goto(addressOf(servers[0]));
  const read = page.evaluate((other) => fetch(other).then((answer) => answer.text()), addressOf(servers[1]));
  await expect(read).rejects.toThrow('Failed to fetch');
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { servePages } from '../../../apps/api/src/platform/pages.ts';
import express from 'express';
import supertest from 'supertest';
import { contract } from '../../openapi/contract.ts';
import { type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;
let folder: string;
let pages: ReturnType<typeof supertest>;

beforeAll(async () => {
  laget = await startLaget();
  folder = mkdtempSync(join(tmpdir(), 'laget-pages-'));
  mkdirSync(join(folder, 'assets'));
  for (const page of ['index.html', 'own-page.html'])
    writeFileSync(join(folder, page), '<meta name="csp-nonce" content="__NONCE__"><p>her</p>');
  writeFileSync(join(folder, 'assets', 'page.js'), 'export {};');
  writeFileSync(join(folder, 'assets', 'page.js.gz'), gzipSync('export {};'));
  writeFileSync(join(folder, 'secret.txt'), 'not a page');
  const app = express();
  servePages(app, folder);
  pages = supertest(app);
});

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await laget.close();
});

describe.each(['/api/health', '/api/session', '/api/nowhere', '/api/young-people/x/case'])('%s', (path) => {
  test('says its own kind, is never kept, framed, sniffed, shared with another origin or told about elsewhere', async () => {
    const { headers } = await laget.anonymous.get(path).set('origin', 'https://other.example');
    expect(headers).toMatchObject({
      'content-type': expect.stringMatching(/^application\/(problem\+)?json; charset=utf-8$/),
      'cache-control': 'no-store',
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
    });
    expect(headers).not.toHaveProperty('access-control-allow-origin');
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).not.toHaveProperty('etag');
  });
});

describe('a page', () => {
  test('loads nothing from elsewhere, runs no script of its own text, and cannot be framed', async () => {
    const { headers, text } = await pages.get('/young-people').set('accept', 'text/html').expect(200);
    const policy = String(headers['content-security-policy']);
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
    expect(policy.split('; ').toSorted()).toEqual([
      "base-uri 'none'",
      "connect-src 'self'",
      "default-src 'none'",
      "font-src 'self'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "img-src 'self' data:",
      "manifest-src 'self'",
      "script-src 'self'",
      `style-src 'self' 'nonce-${nonce}'`,
    ]);
    expect(Buffer.from(nonce, 'base64')).toHaveLength(16);
    expect(text).toContain(nonce);
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'content-type': 'text/html; charset=utf-8',
    });
  });

  test('has a new nonce each time', async () => {
    const asked = [pages.get('/').set('accept', 'text/html'), pages.get('/').set('accept', 'text/html')];
    const [one, other] = await Promise.all(asked);
    expect(one?.text).not.toBe(other?.text);
  });
});

describe('of the built files', () => {
  test('only what lies in the folder of assets is served as a file', async () => {
    await pages.get('/assets/page.js').expect(200);
    for (const path of ['/secret.txt', '/assets/../secret.txt', '/assets/%2e%2e/secret.txt', '/.git/config'])
      expect((await pages.get(path).set('accept', 'text/html')).text).not.toContain('not a page');
  });

  test.each([
    ['gzip, deflate, br', 'gzip'],
    ['identity', undefined],
  ])('whoever takes %s gets it so, to be kept for good', async (taken, given) => {
    const { headers, text } = await pages.get('/assets/page.js').set('accept-encoding', taken).expect(200);
    expect(text).toBe('export {};');
    expect(headers['content-encoding']).toBe(given);
    expect(headers['vary']).toBe('Accept-Encoding');
    expect(headers['content-type']).toMatch(/^text\/javascript/);
    expect(headers['cache-control']).toBe('public,max-age=31536000,immutable');
  });

  test('a missing one is a 404, never a page, and the folder is not listed', async () => {
    await pages.get('/assets/gone.js').expect(404);
    expect((await pages.get('/assets/')).text).not.toContain('page.js');
  });
});

test.each(['trace', 'options'] as const)('%s opens nothing', async (method) => {
  await supertest(laget.app.getHttpServer())[method]('/api/session').expect(404);
});

test('a query parameter that is given twice is a 400 that names it', async () => {
  const { place } = laget.given;
  await place.worker(
    'skole',
    await place.service('school', await place.municipality('Fjordvik'), 'Vestlia vgs'),
  );
  const skole = await laget.signIn('skole');
  const { body } = await skole.get('/api/my-list?page=1&page=2').expect(400);
  expect(JSON.stringify(body)).toContain('page');
});

test('the contract is served to everybody, and again', async () => {
  const first = await laget.anonymous.get('/api/openapi.json').expect(200);
  expect(first.type).toBe('application/json');
  expect(Object.keys(first.body.paths).sort()).toEqual(Object.keys(contract.paths).sort());
  const again = await laget.anonymous.get('/api/openapi.json').expect(200);
  expect(again.text).toBe(first.text);
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import supertest from 'supertest';
import { type OwnApi, openOwnApi } from '../../crash/own-api.ts';
import { contract } from '../../openapi/contract.ts';
import { demoDatabase, type TestDatabase } from '../../support/database.ts';
import { password } from '../../support/laget.ts';
import { lacksOfUa } from '../../support/pdf-ua.ts';
import { readPdf } from '../../support/read-pdf.ts';
import { sealPlaces } from '../../support/seal-places.ts';

let database: TestDatabase;
let api: OwnApi;
let cookie: string;
let token: string;

/** The API as it is delivered, where all other files ask the sources. */
beforeAll(async () => {
  database = await demoDatabase();
  api = await openOwnApi({ ...database, ...sealPlaces() });
  await api.start();
  const { body, headers } = await supertest(api.url)
    .post('/api/session')
    .send({ username: 'koordinator', password })
    .expect(200);
  cookie = String(headers['set-cookie']?.[0]?.split(';')[0]);
  token = body.csrfToken;
}, 120_000);

afterAll(async () => {
  await api.kill();
  await database.drop();
});

const asked = (path: string) => supertest(api.url).get(`/api/${path}`).set('cookie', cookie);

test('it has every route and every shape of the contract: nothing was lost when it was put together', async () => {
  expect((await asked('openapi.json').expect(200)).body).toEqual(contract);
});

test('what is sent is read by the rules of its shape', async () => {
  const sent = supertest(api.url).post('/api/young-people').set('cookie', cookie).set('x-csrf-token', token);
  const { body } = await sent.send({ nobodyKnows: true }).expect(400);
  expect(body.code).toBe('unknown-field');
  expect(body.fields).toContainEqual(expect.objectContaining({ field: 'nobodyKnows' }));
});

test('a paper is set in its own letters, and a list is put together as a spreadsheet', async () => {
  const { body: list } = await asked('my-list').expect(200);
  const paper = await asked(`young-people/${String(list.data[0].id)}/plan/paper`).expect(200);
  expect(lacksOfUa(paper.body)).toEqual([]);
  expect((await readPdf(paper.body)).pages).toBeGreaterThan(0);
  const sheet = await asked('my-list/xlsx').expect(200);
  expect(sheet.headers['content-type']).toContain('spreadsheetml');
});

import type { Shape } from '#api-types';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { CollectorDoor } from '../../../apps/api/src/platform/metrics/collector-door.ts';
import { digestOf } from '../../../apps/api/src/platform/metrics/collector-settings.ts';
import { Metrics } from '../../../apps/api/src/platform/metrics/metrics.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;
let admin: Browser;
let skole: Browser;
let municipalityId: string;
let jonas: string;

const token = 'a-collector-of-metrics-with-a-long-token';

beforeAll(async () => {
  laget = await startLaget({
    change: (module) =>
      module.overrideProvider(CollectorDoor).useFactory({
        factory: (metrics: Metrics) =>
          new CollectorDoor({ collector: { digest: digestOf(token), anywhere: false } }, metrics),
        inject: [Metrics],
      }),
  });
  const { place, case: cases } = laget.given;
  municipalityId = await place.municipality('Fjordvik');
  const school = await place.worker('skole', await place.service('school', municipalityId, 'Vestlia vgs'));
  await place.worker('admin', school.serviceId, 'system_admin');
  jonas = await cases.youngPerson(municipalityId, school, { givenName: 'Jonas' });
  await cases.consent(jonas, school, [school.serviceId]);
  [admin, skole] = await Promise.all([laget.signIn('admin'), laget.signIn('skole')]);
});

afterAll(() => laget.close());

const change = (body: object) => admin.post(`/api/municipalities/${municipalityId}/emergency-numbers`, body);
const own = async (): Promise<Shape<'OwnNumber'>[]> => {
  const { body }: { body: Shape<'YoungPersonCase'> } = await skole
    .get(`/api/young-people/${jonas}/case`)
    .expect(200);
  return body.person.emergencyNumbers;
};

test('a number that the administrator changes stands where the acute answer is given', async () => {
  expect(await own()).toEqual([]);
  const doctor = { contact: 'out_of_hours_doctor', phone: '72 40 00 00', reason: 'Felles legevakt.' };
  await change(doctor).expect(201);
  expect(await own()).toEqual([{ contact: 'out_of_hours_doctor', phone: '72 40 00 00' }]);
});

test('what was stays in the history, with who and why; an empty one is none of its own any more', async () => {
  await change({ contact: 'out_of_hours_doctor', phone: '', reason: 'Den felles er lagt ned.' }).expect(201);
  expect(await own()).toEqual([]);
  const { body }: { body: Shape<'NumbersOfMunicipality'>[] } = await admin
    .get('/api/emergency-numbers')
    .expect(200);
  expect(body[0]?.changes).toMatchObject([
    { phone: '', reason: 'Den felles er lagt ned.', byName: 'admin Testesen' },
    { phone: '72 40 00 00', reason: 'Felles legevakt.' },
  ]);
});

test('a number that cannot be dialled, or without a reason, is not taken', async () => {
  const { body } = await change({ contact: 'police', phone: 'ring', reason: ' ' }).expect(422);
  expect(body.blockers).toEqual(['number-form', 'reason-missing']);
});

test('no number is ever changed or taken away, not by the owner either', async () => {
  await expect(laget.owner.query(`UPDATE app.emergency_number SET number = '000'`)).rejects.toThrow();
  await expect(laget.owner.query('DELETE FROM app.emergency_number')).rejects.toThrow();
});

test('the metrics count by the pattern of a route, and hold nothing of anybody', async () => {
  const { text, headers } = await admin.get('/api/metrics').expect(200);
  expect(headers['content-type']).toContain('text/plain');
  expect(text).toMatch(
    /laget_requests_total\{method="GET",route="\/api\/young-people\/:youngPersonId\/case",status="2xx"\} [1-9]/,
  );
  expect(text).toContain('laget_request_seconds_bucket');
  expect(text).toContain('process_cpu_seconds_total');
  for (const one of [jonas, municipalityId, 'Jonas', 'skole', 'Fjordvik', '127.0.0.1'])
    expect(text).not.toContain(one);
});

const collect = (shown: string) =>
  laget.anonymous.get('/api/metrics').set('authorization', `Bearer ${shown}`);

test('a collector on this machine reads the metrics with its token, and nothing else with it', async () => {
  const { text, headers } = await collect(token).expect(200);
  expect(text).toContain('laget_requests_total');
  expect(headers['set-cookie']).toBeUndefined();
  await laget.anonymous.get('/api/metrics').expect(401);
  for (const path of ['/api/my-day', '/api/emergency-numbers', '/api/metrics/more'])
    expect((await laget.anonymous.get(path).set('authorization', `Bearer ${token}`)).status).not.toBe(200);
  await laget.anonymous.post('/api/metrics').set('authorization', `Bearer ${token}`).expect(404);
});

test('another token, and a proxy that asks for somebody elsewhere, are one answer; whoever goes on trying waits', async () => {
  const wrong = await collect(`${token}x`).expect(401);
  const proxied = await collect(token).set('x-forwarded-for', '203.0.113.7').expect(401);
  expect({ ...wrong.body, requestId: '' }).toEqual({ ...proxied.body, requestId: '' });
  const tries = [];
  for (let count = 0; count < 12; count += 1) tries.push((await collect('guess')).status);
  expect(tries.filter((status) => status === 401).length).toBeLessThanOrEqual(10);
  const slowed = await collect('guess').expect(429);
  expect(Number(slowed.headers['retry-after'])).toBeGreaterThan(0);
  // whoever has the token is not kept out by those who have not
  await collect(token).expect(200);
});

import type { Shape } from '#api-types';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;
let admin: Browser;
let skole: Browser;
let municipalityId: string;
let jonas: string;

beforeAll(async () => {
  laget = await startLaget();
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

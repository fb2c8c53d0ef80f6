import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Worker } from '../../builders/place-builder.ts';
import { asDefiner, readLog } from '../../support/access-log.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;
let jonas: string;
let skole: Worker;
let nav: Worker;
let browsers: Record<string, Browser>;

beforeAll(async () => {
  laget = await startLaget();
  const { place, case: cases } = laget.given;
  const municipality = await place.municipality();
  skole = await place.worker('skole', await place.service('school', municipality, 'Vestlia vgs'));
  nav = await place.worker('nav', await place.service('nav', municipality, 'NAV Fjordvik'));
  await place.worker('kollega', nav.serviceId);
  jonas = await cases.youngPerson(municipality, skole);
  await cases.member(jonas, nav);
  await cases.consent(jonas, skole, [skole.serviceId, nav.serviceId], ['basic', 'work_economy']);
  await cases.signInFor(jonas);
  const names = ['skole', 'nav', 'kollega', 'ungdom'];
  browsers = Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await laget.signIn(name)])),
  );
});

afterAll(() => laget.close());

const open = (who: string, id = jonas) => browsers[who]?.get(`/api/young-people/${id}/case`);

test('a team member sees the case and what is opened to the service', async () => {
  const response = await open('nav');
  expect(response?.status).toBe(200);
  expect(response?.body.person).toMatchObject({ givenName: 'Jonas', municipalityName: 'Fjordvik' });
  expect(response?.body.sight).toMatchObject({
    relation: 'member',
    holder: false,
    categories: ['basic', 'work_economy'],
  });
  expect(response?.body.members.map((member: { name: string }) => member.name)).toEqual([
    'skole Testesen',
    'nav Testesen',
  ]);
  expect(JSON.stringify(response?.body)).not.toContain('number":"');
});

test('a colleague in the same service who is not on the team gets the answer that nobody is there', async () => {
  const notMine = await open('kollega');
  const notThere = await open('kollega', '01980000-0000-7000-8000-000000000000');
  expect(notMine?.status).toBe(404);
  expect({ ...notMine?.body, requestId: '' }).toEqual({ ...notThere?.body, requestId: '' });
});

test('every reading leaves a row: who, in which post, what and why; a refusal too', async () => {
  await open('nav');
  await open('kollega');
  const rows = await readLog(laget);
  expect(rows.at(-2)).toMatchObject({
    action: 'case.read',
    allowed: true,
    actor_post_id: nav.postId,
    basis: expect.stringMatching(/^consent:/),
  });
  expect(rows.at(-1)).toMatchObject({
    action: 'case.read',
    allowed: false,
    rule: 'D1.2:no-relation',
    young_person_id: jonas,
  });
});

test('an id that is no id is a 400, not a question to the database', async () => {
  const response = await open('nav', 'en');
  expect(response?.status).toBe(400);
  expect(response?.body.code).toBe('invalid-id');
});

test('withdrawn consent acts on the next statement: only the frame is left', async () => {
  const ended =
    'UPDATE app.sharing SET ended_at = app.clock() WHERE young_person_id = $1 AND service_id = $2';
  await asDefiner(laget, ended, [jonas, nav.serviceId]);
  const response = await open('nav');
  expect(response?.status).toBe(200);
  expect(response?.body.sight.categories).toEqual([]);
  expect(response?.body.concerns).toEqual([]);
});

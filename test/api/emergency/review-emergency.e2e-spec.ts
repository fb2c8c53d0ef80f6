import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { insert } from '../../builders/insert.ts';
import { asDefiner, readLog } from '../../support/access-log.ts';
import type { Browser } from '../../support/laget.ts';
import type { Worker } from '../../builders/place-builder.ts';
import { clockAhead, type Known, opened, somebody, startWard, type Ward, wish } from './ward.ts';

let ward: Ward;
let jonas: Known;
let doctor: Browser;
let vakt: Worker;
let id: string;
let count = 0;

beforeAll(async () => {
  ward = await startWard();
});

beforeEach(async () => {
  count += 1;
  const { laget, legevakt } = ward;
  vakt = await laget.given.place.worker(`vakt${String(count)}`, legevakt.serviceId);
  doctor = await laget.signIn(vakt.username);
  jonas = await somebody(ward);
  id = await opened(doctor, jonas);
});

afterEach(() => clockAhead(ward.laget, '0 seconds'));
afterAll(() => ward.laget.close());

const text = 'Det var fare for liv, og bare helse ble lest.';
const end = () => doctor.post(`/api/emergency-accesses/${id}/end`).expect(204);
const answer = (browser: Browser = ward.asPersonvern, body: object = { outcome: 'ok', text }) =>
  browser.post(`/api/emergency-reviews/${id}/answer`, body);
interface Listed {
  readonly id: string;
  readonly blockers: readonly string[];
}
const listed = async (browser: Browser = ward.asPersonvern): Promise<Listed | undefined> => {
  const { body }: { body: Listed[] } = await browser.get('/api/emergency-reviews').expect(200);
  return body.find((row) => row.id === id);
};

test('the privacy officer is told at once: who, when, why and how much was read, and nothing of the case', async () => {
  await doctor.get(`/api/young-people/${jonas.id}/case`).expect(200);
  const row = await listed();
  expect(row).toMatchObject({
    state: 'active',
    municipality: 'Fjordvik',
    actorName: `${vakt.username} Testesen`,
    actorService: 'Legevakten',
    reasonCode: 'danger',
    reason: wish.reason,
    categories: ['health'],
    readings: 1,
    blockers: ['still-open'],
  });
  expect(JSON.stringify(row)).not.toContain('Jonas');
  expect(JSON.stringify(row)).not.toContain(jonas.id);
});

test('the name is told when the review needs it, and that stands in the young person’s log with the reason', async () => {
  expect((await ward.asPersonvern.post(`/api/emergency-reviews/${id}/name`, { reason: ' ' })).status).toBe(
    422,
  );
  const { body } = await ward.asPersonvern
    .post(`/api/emergency-reviews/${id}/name`, { reason: 'Legevakten må finne journalen.' })
    .expect(200);
  expect(body).toEqual({ name: 'Jonas Elvemyr' });
  expect((await readLog(ward.laget)).at(-1)).toMatchObject({
    young_person_id: jonas.id,
    action: 'emergency-review.name',
    basis: 'review',
    reason: 'Legevakten må finne journalen.',
  });
  expect((await ward.asPersonvern.get(`/api/young-people/${jonas.id}/case`)).status).toBe(403);
});

test('not while it is open; once, with an outcome and a text; and the actor and the young person read the answer', async () => {
  expect((await answer()).body.blockers).toEqual(['still-open']);
  await end();
  expect((await answer(ward.asPersonvern, { text: 'kort' })).body.blockers).toEqual([
    'outcome-missing',
    'review-text-too-short',
  ]);
  await answer().expect(204);
  expect((await answer()).body.blockers).toEqual(['already-reviewed']);
  const own = (await doctor.get('/api/emergency-accesses').expect(200)).body.emergencies[0];
  expect(own).toMatchObject({ state: 'reviewed', outcome: 'ok', reviewText: text });
  await ward.laget.given.case.signInFor(jonas.id, `ungdom${String(count)}`);
  const self = await ward.laget.signIn(`ungdom${String(count)}`);
  const told = (await self.get(`/api/young-people/${jonas.id}/own-emergencies`).expect(200)).body[0];
  expect(told).toMatchObject({ state: 'reviewed', outcome: 'ok', reviewText: text });
});

/** A privacy officer who also works at the ward and has opened one: in small places one person wears several hats. */
test('nobody goes through their own: the rule says no, and so do the function and the table', async () => {
  const { laget, fjordvik } = ward;
  const { place } = laget.given;
  const service = await place.service('coordination', fjordvik);
  const post = await insert(laget.given.pool, 'post', {
    user_id: vakt.userId,
    service_id: service,
    role: 'privacy_officer',
    title: 'personvernombud',
  });
  await end();
  await doctor.post('/api/session/change-post', { postId: post }).expect(204);
  expect((await listed(doctor))?.blockers).toEqual(['own-emergency']);
  expect((await answer(doctor)).body.blockers).toEqual(['own-emergency']);
  await expect(
    asDefiner(
      laget,
      `INSERT INTO app.emergency_review (emergency_id, young_person_id, actor_user_id, by_user_id, by_post_id, outcome, text)
       SELECT id, young_person_id, actor_user_id, actor_user_id, actor_post_id, 'ok',
         replace(reason, 'emergency_access.reason', 'emergency_review.text') FROM app.emergency_access WHERE id = $1`,
      [id],
    ),
  ).rejects.toMatchObject({ constraint: 'emergency_review_by_another' });
});

test('nobody goes through what their own manager opened', async () => {
  const { laget, fjordvik } = ward;
  const service = await laget.given.place.service('coordination', fjordvik);
  const officer = await laget.given.place.worker(`ombud${String(count)}`, service, 'privacy_officer');
  const post = { user_id: vakt.userId, service_id: service, role: 'manager', title: 'leder' };
  await insert(laget.given.pool, 'post', post);
  await end();
  const asOfficer = await laget.signIn(officer.username);
  expect((await listed(asOfficer))?.blockers).toEqual(['led-by-the-actor']);
  expect((await answer(asOfficer)).body.blockers).toEqual(['led-by-the-actor']);
});

test('a privacy officer elsewhere, of another municipality and organisation, sees none of it', async () => {
  const { place } = ward.laget.given;
  const granlia = await place.municipality('Granlia');
  const officer = await place.worker(
    `borte${String(count)}`,
    await place.service('coordination', granlia),
    'privacy_officer',
  );
  const elsewhere = await ward.laget.signIn(officer.username);
  expect(await listed(elsewhere)).toBeUndefined();
  expect((await answer(elsewhere)).status).toBe(404);
});

test('one that nobody has gone through within three working days stands in the way of the actor’s next', async () => {
  await end();
  const next = () =>
    ward.laget
      .signIn(vakt.username)
      .then((browser) => browser.post('/api/emergency-accesses', { ...wish, number: jonas.number }));
  const again = await next();
  expect(again.status).toBe(201);
  await clockAhead(ward.laget, '9 days');
  expect((await next()).body.blockers).toEqual(['review-overdue']);
  const officer = await ward.laget.signIn('personvern');
  const { body } = await officer.get('/api/emergency-reviews').expect(200);
  const open = body.filter(
    (row: { actorName: string; outcome: string | null }) =>
      row.actorName === `${vakt.username} Testesen` && row.outcome === null,
  );
  for (const row of open)
    await officer
      .post(`/api/emergency-reviews/${String(row.id)}/answer`, { outcome: 'misuse', text })
      .expect(204);
  expect((await next()).status).toBe(201);
});

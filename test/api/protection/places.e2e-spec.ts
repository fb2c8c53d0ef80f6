import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { hiddenPlace } from '#domain/protection/places';
import { insert } from '../../builders/insert.ts';
import type { Worker } from '../../builders/place-builder.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';
import { textInPdf } from '../../support/pdf-text.ts';

let laget: Laget;
let koordinator: Browser;
let skole: Browser;
let mor: Browser;
let personvern: Browser;
let ungdom: Browser;
let actor: Worker;
let secret: string;
let open: string;

const letIn = async (guardianId: string, one: Worker, other: Worker): Promise<void> => {
  await insert(laget.given.pool, 'guardian_opening', {
    young_person_id: secret,
    guardian_id: guardianId,
    reason: 'Mor bor et annet sted og har samvær.',
    asked_by_user_id: one.userId,
    confirmed_by_user_id: other.userId,
    confirmed_at: '2026-02-01 09:00:00+00',
  });
};

const child = { birthDate: `${String(new Date().getFullYear() - 17)}-01-02`, familyName: 'Holmvik' };

beforeAll(async () => {
  laget = await startLaget();
  const { place, case: cases, pool } = laget.given;
  const municipality = await place.municipality('Utvik');
  const coordination = await place.service('coordination', municipality, 'Koordinering i Utvik');
  const holder = await place.worker('koordinator', coordination);
  const school = await place.worker('skole', await place.service('school', municipality, 'Utvik skole'));
  const officer = await place.worker('personvern', coordination, 'privacy_officer');
  actor = school;
  secret = await cases.youngPerson(municipality, holder, { ...child, givenName: 'Ylva' });
  open = await cases.youngPerson(municipality, holder, { ...child, givenName: 'Jonas' });
  for (const id of [secret, open]) {
    await cases.member(id, school);
    await cases.consent(id, holder, [coordination, school.serviceId]);
    const own = { young_person_id: id, owner_service_id: school.serviceId, category: 'school' };
    await insert(pool, 'baton_offer', {
      young_person_id: id,
      from_post_id: holder.postId,
      to_post_id: school.postId,
      reason: 'Skolen kjenner henne best.',
    });
    await insert(pool, 'activity', {
      ...own,
      kind: 'school',
      detail: 'Utvik skole',
      during: '[2026-01-01,)',
      source: 'service',
      confirmed_on: '2026-02-01',
    });
  }
  const mother = await cases.guardian(secret, 'mor');
  await cases.signInFor(secret, 'ungdom');
  await place.clearance(holder, 'confidential', officer);
  await place.clearance(school, 'confidential', officer);
  await cases.protection(secret, 'confidential', holder);
  await letIn(mother, holder, school);
  [koordinator, skole, mor, personvern, ungdom] = await Promise.all([
    laget.signIn('koordinator'),
    laget.signIn('skole'),
    laget.signIn('mor'),
    laget.signIn('personvern'),
    laget.signIn('ungdom'),
  ]);
});

afterAll(() => laget.close());

test('A03 the cleared on the team reads in the case where the young person goes and who is there', async () => {
  const { text } = await koordinator.get(`/api/young-people/${secret}/case`).expect(200);
  expect(text).toContain('Utvik skole');
  expect(text).not.toContain(hiddenPlace);
});

test('A03 on the own list the place is hidden for the protected one, and for nobody else', async () => {
  const { body } = await koordinator.get('/api/my-list').expect(200);
  const rows: { id: string; municipality: string; holderServiceName: string; holderName: string }[] =
    body.data;
  expect(rows.find(({ id }) => id === secret)).toMatchObject({
    municipality: hiddenPlace,
    holderServiceName: hiddenPlace,
    holderName: 'koordinator Testesen',
  });
  expect(rows.find(({ id }) => id === open)).toMatchObject({
    municipality: 'Utvik',
    holderServiceName: 'Koordinering i Utvik',
  });
});

test('A03 «Min dag» says nothing of where', async () => {
  const { body } = await skole.get('/api/my-day').expect(200);
  const items: { youngPersonId: string; kind: string; byService: string }[] = body.items;
  const serviceOf = (id: string) =>
    items.find(({ youngPersonId, kind }) => youngPersonId === id && kind === 'baton_offered')?.byService;
  expect([serviceOf(secret), serviceOf(open)]).toEqual([hiddenPlace, 'Koordinering i Utvik']);
});

test('A03 a guardian who is let in reads names in the team, and not where they work', async () => {
  const { body, text } = await mor.get('/api/guardian-page').expect(200);
  expect(body.children[0].team).toHaveLength(2);
  expect(body.children[0].team[0]).toMatchObject({ name: 'koordinator Testesen', serviceName: hiddenPlace });
  expect(text).not.toContain('Utvik');
});

test('A03 the young person reads the own places', async () => {
  const { text } = await ungdom.get(`/api/young-people/${secret}/own-page`).expect(200);
  expect(text).toContain('Utvik');
  expect(text).not.toContain(hiddenPlace);
});

test('A03 the own file says nowhere where, neither as JSON nor as a document', async () => {
  const file = await ungdom.get(`/api/young-people/${secret}/own-export`).expect(200);
  expect(file.text).toContain('koordinator Testesen');
  expect(file.text).toContain(hiddenPlace);
  expect(file.text).not.toContain('Utvik');
  const paper = await ungdom.get(`/api/young-people/${secret}/own-export/pdf`).expect(200);
  const text = textInPdf(paper.body);
  expect(text).toContain('koordinator Testesen');
  expect(text).toContain('skjult sted');
  expect(text).not.toContain('Utvik');
});

test('A03 the privacy officer goes through an emergency access without the place, and another with it', async () => {
  const { pool } = laget.given;
  for (const id of [secret, open])
    await insert(pool, 'emergency_access', {
      young_person_id: id,
      actor_user_id: actor.userId,
      actor_post_id: actor.postId,
      reason_code: 'danger',
      reason: 'Hun er på legevakten og kan ikke si noe.',
      categories: ['basic'],
      opened_at: '2026-02-01 09:00:00+00',
      ends_at: '2026-02-01 13:00:00+00',
      review_by: '2026-02-04',
    });
  const { body } = await personvern.get('/api/emergency-reviews').expect(200);
  const places: { municipality: string; actorService: string }[] = body;
  expect(places.map(({ municipality, actorService }) => `${municipality} ${actorService}`).sort()).toEqual([
    'Utvik Utvik skole',
    `${hiddenPlace} ${hiddenPlace}`,
  ]);
});

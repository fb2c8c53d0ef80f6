import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { lastDayToAnswer } from '#domain/calendar/working-days';
import { isHoliday } from '../../../apps/api/src/platform/holidays.ts';
import { insert } from '../../builders/insert.ts';
import type { Worker } from '../../builders/place-builder.ts';
import { asDefiner, readLog } from '../../support/access-log.ts';
import { idOf } from '../../support/id-of.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;
let fjordvik: string;
let skole: Worker;
let nav: Worker;
let bup: Worker;
let asSkole: Browser;
let asNav: Browser;
let jonas: string;

beforeAll(async () => {
  laget = await startLaget();
  const { place } = laget.given;
  fjordvik = await place.municipality();
  skole = await place.worker('skole', await place.service('school', fjordvik, 'Vestlia vgs'));
  nav = await place.worker('nav', await place.service('nav', fjordvik, 'NAV Fjordvik'));
  bup = await place.worker('bup', await place.service('bup', fjordvik, 'BUP Fjord'));
  asSkole = await laget.signIn('skole');
  asNav = await laget.signIn('nav');
});

beforeEach(async () => {
  const { case: cases } = laget.given;
  await asDefiner(
    laget,
    `UPDATE app.invitation SET answer = 'withdrawn', answered_at = app.clock() WHERE answer IS NULL`,
  );
  jonas = await cases.youngPerson(fjordvik, skole);
  await cases.consent(jonas, skole, [skole.serviceId, nav.serviceId], ['basic', 'school']);
});

afterAll(() => laget.close());

const path = (rest: string): string => `/api/young-people/${jonas}/${rest}`;
const invite = (part: object = {}) =>
  asSkole.post(path('invitations'), {
    serviceId: nav.serviceId,
    reason: 'Jonas trenger hjelp med arbeidstrening.',
    ...part,
  });

test('until accepted the invited sees name, birth year, inviter and reason, and no more', async () => {
  const id = idOf(await invite());
  const { body } = await asNav.get('/api/invitations');
  expect(body).toEqual([
    {
      id,
      givenName: 'Jonas',
      familyName: 'Elvemyr',
      birthYear: 2009,
      invitedBy: 'skole Testesen',
      invitedByService: 'Vestlia vgs',
      reason: 'Jonas trenger hjelp med arbeidstrening.',
      invitedAt: expect.any(String),
      answerBy: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      helpUntil: null,
      helpCategories: null,
    },
  ]);
  expect((await asNav.get(path('case'))).status).toBe(404);
  expect((await readLog(laget)).find((row) => row.action === 'invitation.read')?.young_person_ids).toEqual([
    jonas,
  ]);
});

test('accepted: on the team from now, and the case’s log tells', async () => {
  const id = idOf(await invite());
  expect((await asNav.post(`/api/invitations/${id}/accept`)).body).toEqual({ youngPersonId: jonas });
  const { body } = await asNav.get(path('case'));
  expect(body.members.map((member: { serviceName: string }) => member.serviceName)).toEqual([
    'Vestlia vgs',
    'NAV Fjordvik',
  ]);
  expect(body.events.map((event: { kind: string }) => event.kind)).toEqual([
    'invitation-sent',
    'invitation-accepted',
  ]);
  expect((await asNav.post(`/api/invitations/${id}/accept`)).status).toBe(404);
});

test('declined with a reason, which the inviter reads and marks as seen', async () => {
  const id = idOf(await invite());
  expect((await asNav.post(`/api/invitations/${id}/decline`, { reason: ' ' })).body.blockers).toEqual([
    'reason-missing',
  ]);
  expect((await asSkole.post(path(`invitations/${id}/seen`))).status).toBe(404);
  expect(
    (await asNav.post(`/api/invitations/${id}/decline`, { reason: 'Vi kjenner ham ikke.' })).status,
  ).toBe(200);
  const { body } = await asSkole.get(path('case'));
  expect(body.invitations).toMatchObject([{ answer: 'declined', answerReason: 'Vi kjenner ham ikke.' }]);
  expect(body.events.at(-1)).toMatchObject({ kind: 'invitation-declined' });
  expect((await asSkole.post(path(`invitations/${id}/seen`))).status).toBe(204);
  expect((await asNav.get(path('case'))).status).toBe(404);
});

test('no consent for «basic», no invitation', async () => {
  expect((await invite({ serviceId: bup.serviceId })).body.blockers).toEqual(['no-basis-for-basic']);
});

test('asked twice, or on the team already, is said', async () => {
  await invite();
  expect((await invite()).body.blockers).toEqual(['already-invited']);
  expect((await invite({ serviceId: skole.serviceId })).body.blockers).toEqual(['already-on-team']);
});

test('withdrawn consent closes the way in, also for whoever was asked before', async () => {
  const id = idOf(await invite());
  await asDefiner(laget, 'UPDATE app.sharing SET ended_at = app.clock() WHERE young_person_id = $1', [jonas]);
  expect((await asNav.post(`/api/invitations/${id}/accept`)).body.code).toBe('no-basis');
});

test('after ten working days the invited sees nothing, and may be asked again', async () => {
  const id = idOf(await invite());
  const { rows } = await laget.owner.query<{ today: string }>('SELECT app.today()::text AS today');
  const today = rows[0]?.today ?? '';
  expect((await asNav.get('/api/invitations')).body[0].answerBy).toBe(lastDayToAnswer(today, isHoliday));
  await asDefiner(laget, 'UPDATE app.invitation SET answer_by = app.today() - 1 WHERE id = $1', [id]);
  expect((await asNav.get('/api/invitations')).body).toEqual([]);
  expect((await asNav.post(`/api/invitations/${id}/accept`)).status).toBe(404);
  expect((await asSkole.post(path(`invitations/${id}/seen`))).status).toBe(204);
  expect((await invite()).status).toBe(201);
});

test('an invitation to somebody by name is not for the colleague, who sees nothing', async () => {
  await laget.given.place.worker(`kollega-${jonas}`, nav.serviceId);
  const kollega = await laget.signIn(`kollega-${jonas}`);
  const id = idOf(await invite({ postId: nav.postId }));
  expect((await kollega.get('/api/invitations')).body).toEqual([]);
  expect((await kollega.post(`/api/invitations/${id}/accept`)).status).toBe(404);
  expect((await asNav.post(`/api/invitations/${id}/accept`)).status).toBe(200);
  expect((await kollega.get(path('case'))).status).toBe(404);
  expect((await kollega.get('/api/my-list')).body.total).toBe(0);
});

test('whoever leaves loses access in the same moment; the holder hands the baton on first', async () => {
  await laget.given.case.member(jonas, nav);
  expect((await asSkole.post(path('team/leave'), { reason: 'Slutter.' })).body.blockers).toEqual([
    'holder-cannot-leave',
  ]);
  expect((await asNav.post(path('team/leave'), { reason: '' })).body.blockers).toEqual(['reason-missing']);
  expect((await asNav.post(path('team/leave'), { reason: 'Jonas er i arbeid.' })).status).toBe(204);
  expect((await asNav.get(path('case'))).status).toBe(404);
  const { body } = await asSkole.get(path('case'));
  expect(body.members[1]).toMatchObject({
    serviceName: 'NAV Fjordvik',
    endReason: 'Jonas er i arbeid.',
    until: expect.any(String),
  });
});

test('a supporter stands in the team by name, when the young person agrees, until it ends', async () => {
  const add = (part: object = {}) =>
    asSkole.post(path('supporters'), {
      name: 'Anna',
      kind: 'family',
      description: 'mormor',
      contact: '00 00 00 09',
      youngPersonAgrees: true,
      ...part,
    });
  expect((await add({ youngPersonAgrees: false, description: '' })).body.blockers).toEqual([
    'description-missing',
    'young-person-has-not-agreed',
  ]);
  const id = idOf(await add());
  expect((await asSkole.get(path('case'))).body.supporters).toMatchObject([
    { id, name: 'Anna', relation: 'mormor', until: null },
  ]);
  expect((await asSkole.post(path(`supporters/${id}/end`))).status).toBe(204);
  expect((await asSkole.get(path('case'))).body.supporters[0].until).not.toBeNull();
});

test('guardians are recorded, changed and ended', async () => {
  const guardian = { name: 'Kari', kind: 'parental_responsibility', contact: '' };
  const id = idOf(await asSkole.post(path('guardians'), guardian));
  expect((await asSkole.patch(path(`guardians/${id}`), { contact: '00 00 00 07' })).status).toBe(200);
  expect((await asSkole.get(path('case'))).body.guardians).toMatchObject([
    { name: 'Kari', contact: '00 00 00 07' },
  ]);
  expect((await asNav.patch(path(`guardians/${id}`), { name: 'X' })).status).toBe(404);
});

test('the holder answers a request to join with an invitation to whoever asked, or not now', async () => {
  for (const { postId, serviceId } of [nav, bup])
    await insert(laget.given.pool, 'request_to_join', {
      young_person_id: jonas,
      from_post_id: postId,
      from_service_id: serviceId,
      reason: 'Vi kjenner ham.',
    });
  const { body } = await asSkole.get(path('requests-to-join'));
  const answer = (index: number, given: string) =>
    asSkole.post(path(`requests-to-join/${String(body[index].id)}/answer`), {
      answer: given,
      reason: 'Takk for at du sa fra.',
    });
  expect((await answer(1, 'invited')).body.blockers).toEqual(['no-basis-for-basic']);
  expect((await answer(1, 'not_now')).status).toBe(204);
  expect((await answer(0, 'invited')).status).toBe(204);
  expect((await asNav.get('/api/invitations')).body).toMatchObject([{ reason: 'Takk for at du sa fra.' }]);
  expect(
    (await asSkole.get(path('requests-to-join'))).body.map((each: { answer: string }) => each.answer),
  ).toEqual(['invited', 'not_now']);
});

import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { addDays } from '#domain/calendar/date';
import { titleEndsOn } from '#domain/statutory-title/statutory-title';
import { insert } from '../../builders/insert.ts';
import type { Worker } from '../../builders/place-builder.ts';
import { asDefiner, readLog } from '../../support/access-log.ts';
import { dayFromNow } from '../../support/day.ts';
import { idOf } from '../../support/id-of.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';

const today = dayFromNow(0);
const birthDate = dayFromNow(-6000);
const birthday = titleEndsOn('child_coordinator', birthDate) ?? '';

let laget: Laget;
let fjordvik: string;
let skole: Worker;
let nav: Worker;
let asSkole: Browser;
let asNav: Browser;
let jonas: string;

beforeAll(async () => {
  laget = await startLaget();
  const { place } = laget.given;
  fjordvik = await place.municipality();
  skole = await place.worker('skole', await place.service('school', fjordvik, 'Vestlia vgs'));
  nav = await place.worker('nav', await place.service('nav', fjordvik, 'NAV Fjordvik'));
  await place.worker('personvern', await place.service('coordination', fjordvik), 'privacy_officer');
  asSkole = await laget.signIn('skole');
  asNav = await laget.signIn('nav');
});

beforeEach(async () => {
  const { case: cases } = laget.given;
  jonas = await cases.youngPerson(fjordvik, skole, { birthDate });
  await cases.consent(jonas, skole, [skole.serviceId, nav.serviceId], ['basic']);
  await cases.member(jonas, nav);
});

afterAll(() => laget.close());

const path = (rest: string): string => `/api/young-people/${jonas}/${rest}`;
const give = (part: object = {}, by = asSkole) =>
  by.post(path('statutory-titles'), {
    kind: 'child_coordinator',
    postId: nav.postId,
    from: today,
    ...part,
  });
const titles = async (): Promise<unknown> =>
  (await asSkole.get(path('case')).expect(200)).body.statutoryTitles;

test('L09 somebody on the team is child coordinator until the 18th birthday; the team and the young person read it', async () => {
  const id = idOf(await give({}, asNav).expect(201));
  const title = {
    id,
    kind: 'child_coordinator',
    postId: nav.postId,
    name: 'nav Testesen',
    serviceName: 'NAV Fjordvik',
    from: today,
    lastDay: addDays(birthday, -1),
  };
  expect(await titles()).toEqual([title]);
  await laget.given.case.signInFor(jonas);
  const ungdom = await laget.signIn('ungdom');
  expect((await ungdom.get(path('own-page')).expect(200)).body.statutoryTitles).toEqual([title]);
  const { body } = await asSkole.get(path('case'));
  expect(body.events.at(-1)).toMatchObject({ kind: 'title-given', payload: { titleId: id, from: today } });
  expect((await readLog(laget)).findLast(({ action }) => action === 'title.write')).toMatchObject({
    young_person_id: jonas,
    actor_post_id: nav.postId,
  });
});

test('it opens nothing: whoever has it sees what was seen before, and the baton stays', async () => {
  const before = (await asNav.get(path('case')).expect(200)).body;
  const id = idOf(await give());
  await give({ kind: 'ip_coordinator' }).expect(201);
  const after = (await asNav.get(path('case')).expect(200)).body;
  const same = { statutoryTitles: [], events: [] };
  expect({ ...after, ...same }).toEqual({ ...before, ...same });
  await give({ kind: 'ip_coordinator', postId: skole.postId }).expect(422);
  await asSkole.post(path(`statutory-titles/${id}/end`), { lastDay: today }).expect(204);
  expect((await asSkole.get(path('case'))).body.batons).toMatchObject([
    { postId: skole.postId, until: null },
  ]);
});

test('only somebody on the team, from a day that has come, before the birthday, and one at a time', async () => {
  const bup = await laget.given.place.worker(`bup-${jonas}`, nav.serviceId);
  expect((await give({ postId: bup.postId }).expect(422)).body.blockers).toEqual(['title-needs-member']);
  expect((await give({ from: dayFromNow(1) }).expect(422)).body.blockers).toEqual(['title-not-yet']);
  await give({ kind: 'king' }).expect(400);
  await give().expect(201);
  expect((await give({ postId: skole.postId }).expect(422)).body.blockers).toEqual(['title-taken']);
  const second = { young_person_id: jonas, owner_service_id: skole.serviceId, post_id: skole.postId };
  const given = { ...second, by_post_id: skole.postId, kind: 'child_coordinator' };
  const insertTitle = (valid: string) => insert(laget.given.pool, 'statutory_title', { ...given, valid });
  await expect(insertTitle(`[${today},${birthday})`)).rejects.toThrow('statutory_title_one_at_a_time');
  await expect(insertTitle(`[${birthday},)`)).rejects.toThrow('statutory_title_child_ends');
});

test('made shorter, never longer; the next one begins the day after, and both stand', async () => {
  const from = dayFromNow(-10);
  const id = idOf(await give({ from }));
  const end = (lastDay: string) => asNav.post(path(`statutory-titles/${id}/end`), { lastDay });
  expect((await end(dayFromNow(-11)).expect(422)).body.blockers).toEqual(['title-end-before-start']);
  expect((await end(birthday).expect(422)).body.blockers).toEqual(['title-ended-before']);
  await end(dayFromNow(-3)).expect(204);
  await give({ postId: skole.postId, from: dayFromNow(-2) }).expect(201);
  expect(await titles()).toMatchObject([
    { id, name: 'nav Testesen', from, lastDay: dayFromNow(-3) },
    { name: 'skole Testesen', from: dayFromNow(-2), lastDay: addDays(birthday, -1) },
  ]);
  const elias = await laget.given.case.youngPerson(fjordvik, skole, { givenName: 'Elias' });
  await asSkole.post(`/api/young-people/${elias}/statutory-titles/${id}/end`, { lastDay: today }).expect(404);
});

test('it ends with the membership, also while the case is restricted, and the next one may begin on that day', async () => {
  await give({ from: dayFromNow(-10) });
  await give({ from: today, kind: 'ip_coordinator' });
  const username = `ungdom-${jonas}`;
  await laget.given.case.signInFor(jonas, username);
  const wish = { kind: 'restriction', text: 'Ikke bruk det før det er rettet.' };
  const asked = await (await laget.signIn(username)).post(path('own-requests'), wish).expect(201);
  const officer = await laget.signIn('personvern');
  const restricting = { reason: 'Vi undersøker.' };
  const restriction = idOf(
    await officer.post(`/api/data-requests/${idOf(asked)}/restrict`, restricting).expect(201),
  );
  await asNav.post(path('team/leave'), { reason: 'Jonas er i arbeid.' }).expect(204);
  await officer.post(`/api/restrictions/${restriction}/lift`, { reason: 'Det er rettet.' }).expect(200);
  expect(await titles()).toMatchObject([
    { from: dayFromNow(-10), lastDay: dayFromNow(-1) },
    { from: today, lastDay: today },
  ]);
  await give({ postId: skole.postId }).expect(201);
});

test('it ends with the post, and never begins past what is left of a membership', async () => {
  const { place, case: cases } = laget.given;
  const leaver = await place.worker(`leaver-${jonas}`, nav.serviceId);
  const helper = await place.worker(`helper-${jonas}`, nav.serviceId);
  await cases.member(jonas, leaver);
  await cases.member(jonas, helper, `${dayFromNow(20)} 12:00:00+00`);
  await give({ postId: leaver.postId, from: dayFromNow(-10) }).expect(201);
  await give({ kind: 'ip_coordinator', postId: helper.postId }).expect(201);
  await asDefiner(laget, 'UPDATE app.post SET valid = daterange(NULL, app.today()) WHERE id = $1', [
    leaver.postId,
  ]);
  expect(await titles()).toMatchObject([
    { kind: 'child_coordinator', lastDay: dayFromNow(-1) },
    { kind: 'ip_coordinator', lastDay: dayFromNow(19) },
  ]);
  expect((await give({ postId: leaver.postId }).expect(422)).body.blockers).toEqual(['title-needs-member']);
});

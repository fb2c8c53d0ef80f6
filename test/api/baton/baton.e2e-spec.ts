import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Worker } from '../../builders/place-builder.ts';
import { readLog } from '../../support/access-log.ts';
import { idOf } from '../../support/id-of.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;
let fjordvik: string;
let skole: Worker;
let nav: Worker;
let asSkole: Browser;
let asNav: Browser;
let asKollega: Browser;
let jonas: string;

beforeAll(async () => {
  laget = await startLaget();
  const { place } = laget.given;
  fjordvik = await place.municipality();
  skole = await place.worker('skole', await place.service('school', fjordvik, 'Vestlia vgs'));
  nav = await place.worker('nav', await place.service('nav', fjordvik, 'NAV Fjordvik'));
  await place.worker('kollega', nav.serviceId);
  [asSkole, asNav, asKollega] = [
    await laget.signIn('skole'),
    await laget.signIn('nav'),
    await laget.signIn('kollega'),
  ];
});

beforeEach(async () => {
  const { case: cases } = laget.given;
  jonas = await cases.youngPerson(fjordvik, skole);
  await cases.member(jonas, nav);
  await cases.consent(jonas, skole, [skole.serviceId, nav.serviceId], ['basic']);
});

afterAll(() => laget.close());

const path = (rest = ''): string => `/api/young-people/${jonas}/baton-offers${rest}`;
const offer = (part: object = {}) =>
  asSkole.post(path(), { toPostId: nav.postId, reason: 'Nå handler det mest om arbeid.', ...part });
interface Held {
  postId: string;
  since: string;
  until: string | null;
}
const batons = async (): Promise<Held[]> => {
  const { body }: { body: { batons: Held[] } } = await asSkole.get(`/api/young-people/${jonas}/case`);
  return body.batons;
};

test('the baton passes when the receiver says yes, in the very same moment', async () => {
  const id = idOf(await offer());
  expect((await batons()).map((baton) => baton.postId)).toEqual([skole.postId]);
  expect((await asNav.post(path(`/${id}/accept`))).status).toBe(204);
  const [before, after] = await batons();
  expect([before?.postId, after?.postId, after?.until]).toEqual([skole.postId, nav.postId, null]);
  expect(before?.until).toBe(after?.since);
  const rows = (await readLog(laget)).filter((row) => row.action === 'baton.answer');
  expect(rows.at(-1)).toMatchObject({ young_person_id: jonas, actor_post_id: nav.postId, allowed: true });
});

test('declined with a reason, the holder still has it', async () => {
  const id = idOf(await offer());
  expect((await asNav.post(path(`/${id}/decline`), { reason: '' })).body.blockers).toEqual([
    'reason-missing',
  ]);
  expect((await asNav.post(path(`/${id}/decline`), { reason: 'Jeg har permisjon.' })).status).toBe(204);
  expect(await batons()).toHaveLength(1);
  expect((await asNav.post(path(`/${id}/accept`))).body.code).toBe('already-answered');
});

test.each([
  ['to oneself', () => ({ toPostId: skole.postId }), 'to-oneself'],
  ['without a reason', () => ({ reason: ' ' }), 'reason-missing'],
])('an offer %s is refused', async (_, part, blocker) => {
  expect((await offer(part())).body.blockers).toContain(blocker);
});

test('one offer at a time, and only from the holder to somebody on the team', async () => {
  const stranger = await laget.given.place.worker(`fremmed-${jonas}`, nav.serviceId);
  expect((await offer({ toPostId: stranger.postId })).body.blockers).toEqual(['receiver-not-on-team']);
  await offer();
  expect((await offer()).body.blockers).toEqual(['already-offered']);
  expect((await asNav.post(path(), { toPostId: skole.postId, reason: 'x' })).body.blockers).toContain(
    'only-the-holder',
  );
});

test('answered twice in the same moment, the baton moves once', async () => {
  const id = idOf(await offer());
  const answers = await Promise.all([1, 2, 3].map(() => asNav.post(path(`/${id}/accept`))));
  expect(answers.map((answer) => answer.status).sort()).toEqual([204, 409, 409]);
  expect(await batons()).toHaveLength(2);
});

test('withdrawn and accepted in the same moment: one of them wins, and somebody always holds', async () => {
  const id = idOf(await offer());
  const [withdrawn, accepted] = await Promise.all([
    asSkole.post(path(`/${id}/withdraw`)),
    asNav.post(path(`/${id}/accept`)),
  ]);
  expect([withdrawn.status, accepted.status].filter((status) => status === 204)).toHaveLength(1);
  expect((await batons()).filter((baton) => baton.until === null)).toHaveLength(1);
});

test('a colleague beside the team finds nothing to answer, and neither does the offerer', async () => {
  const id = idOf(await offer());
  expect((await asKollega.post(path(`/${id}/accept`))).status).toBe(404);
  expect((await asSkole.post(path(`/${id}/accept`))).status).toBe(404);
  expect(await batons()).toHaveLength(1);
});

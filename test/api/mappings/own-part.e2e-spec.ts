import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;
let jonas: Browser;
let skole: Browser;
let nav: Browser;
let person: string;
let mappingId: string;
let partId: string;

beforeAll(async () => {
  laget = await startLaget();
  const { place, case: cases } = laget.given;
  const fjordvik = await place.municipality();
  const holder = await place.worker('skole', await place.service('school', fjordvik, 'Vestlia vgs'));
  const other = await place.worker('nav', await place.service('nav', fjordvik, 'NAV Fjordvik'));
  const youngPersonId = await cases.youngPerson(fjordvik, holder, { givenName: 'Jonas' });
  await cases.member(youngPersonId, other);
  await cases.consent(youngPersonId, holder, [holder.serviceId, other.serviceId], ['basic', 'school']);
  person = `/api/young-people/${youngPersonId}`;
  [skole, nav] = await Promise.all([laget.signIn('skole'), laget.signIn('nav')]);
  const body = { withYoungPerson: true, language: 'nb' };
  mappingId = (await skole.post(`${person}/mappings`, body).expect(201)).body.id;
  const refused = await skole.post(`${person}/mappings/${mappingId}/own-part`).expect(422);
  expect(refused.body.blockers).toEqual(['no-own-sign-in']);
  await cases.signInFor(youngPersonId, 'jonas');
  jonas = await laget.signIn('jonas');
}, 120_000);

afterAll(() => laget.close());

interface Seen {
  readonly sentAt: string | null;
  readonly answers: { area: string; answer: string; ownWords: string }[];
}
const seenBy = async (who: Browser): Promise<Seen | null> => {
  const { body }: { body: { ownPart: Seen | null } } = await who
    .get(`${person}/mappings/${mappingId}`)
    .expect(200);
  return body.ownPart;
};
const answer = (area: string, body: object) =>
  jonas.post(`${person}/own-parts/${partId}/areas/${area}`, body);

test('the service that maps asks the young person, once', async () => {
  await nav.post(`${person}/mappings/${mappingId}/own-part`).expect(403);
  expect(await seenBy(skole)).toBeNull();
  await skole.post(`${person}/mappings/${mappingId}/own-part`).expect(201);
  const again = await skole.post(`${person}/mappings/${mappingId}/own-part`).expect(422);
  expect(again.body.blockers).toEqual(['invited-already']);
  const { body } = await jonas.get(`${person}/own-parts`).expect(200);
  expect(body.parts).toMatchObject([
    { mappingId, status: 'invited', serviceName: 'Vestlia vgs', open: true },
  ]);
  partId = body.parts[0].id;
});

test('what is answered alone is read by nobody else until it is sent', async () => {
  const send = `${person}/own-parts/${partId}/send`;
  expect((await jonas.post(send).expect(422)).body.blockers).toEqual(['nothing-answered']);
  await answer('school', { answer: 'acute' }).expect(400);
  await answer('school', { answer: 'some', ownWords: 'Det er bråkete.' }).expect(200);
  await answer('school', { answer: 'serious', ownWords: 'Det er veldig bråkete.' }).expect(200);
  await answer('mental_health', { answer: 'some', ownWords: 'Sover lite.' }).expect(200);
  await skole.post(`${person}/own-parts/${partId}/areas/school`, { answer: 'fine' }).expect(403);
  expect(await seenBy(skole)).toMatchObject({ sentAt: null, answers: [] });
  const { rows } = await laget.given.pool.query<Record<string, unknown>>('SELECT * FROM app.own_part_answer');
  expect(rows).toHaveLength(2);
  expect(JSON.stringify(rows)).not.toMatch(/bråkete|Sover/);
});

test('sent, it stands beside what is said together, for those each area is opened to, and stays as it was said', async () => {
  await jonas.post(`${person}/own-parts/${partId}/send`).expect(200);
  const mapping = await seenBy(skole);
  expect(mapping?.answers.map(({ area, answer: said, ownWords }) => [area, said, ownWords])).toEqual([
    ['school', 'serious', 'Det er veldig bråkete.'],
    ['mental_health', 'some', 'Sover lite.'],
  ]);
  expect((await seenBy(nav))?.answers.map(({ area }) => area)).toEqual(['school']);
  expect((await answer('school', { answer: 'fine' }).expect(422)).body.blockers).toEqual(['sent-already']);
  const again = await jonas.post(`${person}/own-parts/${partId}/send`).expect(422);
  expect(again.body.blockers).toEqual(['sent-already']);
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Shape } from '#api-types';
import { daysAhead } from '../../builders/consent-wish.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;
let officer: Browser;
let elsewhere: Browser;
let local: Browser;
let skole: Browser;
let organisations: Record<string, string>;
let jonas: string;

beforeAll(async () => {
  laget = await startLaget();
  const { place, case: cases } = laget.given;
  const [fjordvik, granlia] = [await place.municipality('Fjordvik'), await place.municipality('Granlia')];
  const school = await place.service('school', fjordvik, 'Vestlia vgs');
  const nav = await place.service('nav', fjordvik, 'NAV Fjordvik');
  const bup = await place.service('bup', fjordvik, 'BUP Fjord');
  const holder = await place.worker('skole', school);
  const navWorker = await place.worker('nav', nav);
  await place.worker('lokal', nav, 'local_admin');
  await place.worker(
    'personvern',
    await place.service('coordination', fjordvik, 'Koordinering'),
    'privacy_officer',
  );
  await place.worker('personvern2', await place.service('coordination', granlia, 'Andre'), 'privacy_officer');
  jonas = await cases.youngPerson(fjordvik, holder);
  await cases.member(jonas, navWorker);
  const ylva = await cases.youngPerson(fjordvik, holder, { givenName: 'Ylva' });
  await cases.member(ylva, await place.worker('bup', bup));
  await cases.protection(ylva, 'strictly_confidential', holder);
  const { rows } = await laget.given.pool.query<{ id: string; name: string }>(
    'SELECT id, name FROM app.organisation',
  );
  organisations = Object.fromEntries(rows.map(({ id, name }) => [name, id]));
  [officer, elsewhere, local, skole] = await Promise.all([
    laget.signIn('personvern'),
    laget.signIn('personvern2'),
    laget.signIn('lokal'),
    laget.signIn('skole'),
  ]);
});

afterAll(() => laget.close());

const page = async (reader: Browser): Promise<Shape<'AgreementsPage'>> => {
  const seen: { body: Shape<'AgreementsPage'> } = await reader.get('/api/agreements').expect(200);
  return seen.body;
};
const wish = (more: object = {}) => ({
  organisationId: organisations['Vestlia vgs eier'],
  otherOrganisationId: organisations['NAV Fjordvik eier'],
  kind: 'separate_controllers',
  covers: 'Oppfølging av unge uten skoleplass.',
  signedBy: 'Begge direktørene',
  reference: '2026/114',
  from: daysAhead(-30),
  ...more,
});
const pairOf = (one: Shape<'AgreementWarningSeen'> | undefined) =>
  [one?.organisationName, one?.otherOrganisationName].toSorted();

test('G10 two who share without an agreement are a warning to the privacy officer of the place, and help goes on', async () => {
  const { warnings, mayWrite } = await page(officer);
  expect(mayWrite).toBe(true);
  expect(warnings).toHaveLength(1);
  expect(pairOf(warnings[0])).toEqual(['NAV Fjordvik eier', 'Vestlia vgs eier']);
  expect(warnings[0]).toMatchObject({ warning: 'missing', until: null });
  expect((await page(elsewhere)).warnings).toEqual([]);
  expect((await page(local)).warnings).toEqual([]);
  await skole.get(`/api/young-people/${jonas}/case`).expect(200);
});

test('A01 somebody with a secret address makes no pair', async () => {
  expect(JSON.stringify((await page(officer)).warnings)).not.toContain('BUP');
});

test('G10 the officer writes one down; it is read by the administrator of one of the two, who changes nothing', async () => {
  const { body } = await officer.post('/api/agreements', wish({ until: daysAhead(50) })).expect(201);
  expect((await page(officer)).warnings).toEqual([
    expect.objectContaining({ warning: 'ends_soon', until: daysAhead(50) }),
  ]);
  const seen = await page(local);
  expect(seen).toMatchObject({ mayWrite: false });
  expect(seen.agreements).toEqual([
    expect.objectContaining({ id: body.id, kind: 'separate_controllers', standing: 'ends_soon' }),
  ]);
  await local.post('/api/agreements', wish()).expect(403);
  await elsewhere.post('/api/agreements', wish()).expect(404);
  expect((await page(elsewhere)).agreements).toEqual([]);
  await officer.post('/api/agreements', wish()).expect(201);
  expect((await page(officer)).warnings).toEqual([]);
});

test('G10 an agreement says what is missing in it, and ends with a reason while its history stands', async () => {
  const blocked = await officer
    .post('/api/agreements', wish({ covers: ' ', until: daysAhead(-40) }))
    .expect(422);
  expect(blocked.body.blockers).toEqual(['covers_missing', 'ends_before_it_begins']);
  const id = (await page(officer)).agreements.find(({ until }) => until === null)?.id ?? '';
  const path = `/api/agreements/${id}/end`;
  const why = { lastDay: daysAhead(0), reason: 'Erstattes av en ny.' };
  await elsewhere.post(path, why).expect(404);
  expect((await officer.post(path, { ...why, reason: ' ' }).expect(422)).body.blockers).toEqual([
    'reason_missing',
  ]);
  await officer.post(path, why).expect(200);
  expect((await officer.post(path, why).expect(422)).body.blockers).toEqual(['already_ended']);
  expect((await page(officer)).agreements).toContainEqual(
    expect.objectContaining({ id, until: daysAhead(0), endedReason: 'Erstattes av en ny.' }),
  );
  await expect(laget.owner.query('DELETE FROM app.agreement')).rejects.toThrow('only-grows');
});

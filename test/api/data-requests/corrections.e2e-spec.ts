import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type {
  CaseCorrection,
  OwnDataRequests,
} from '../../../apps/api/src/data-requests/data-request.dto.ts';
import { answerBy } from '#domain/data-request/request';
import { insert } from '../../builders/insert.ts';
import { dayFromNow } from '../../support/day.ts';
import { readLog } from '../../support/access-log.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;
let jonas: string;
let concernId: string;
let noteId: string;
let ungdom: Browser;
let skole: Browser;
let nav: Browser;
let officer: Browser;
let elsewhere: Browser;

beforeAll(async () => {
  laget = await startLaget();
  const { place, case: cases, pool } = laget.given;
  const fjordvik = await place.municipality('Fjordvik');
  const granlia = await place.municipality('Granlia');
  const holder = await place.worker('skole', await place.service('school', fjordvik, 'Vestlia vgs'));
  const navWorker = await place.worker('nav', await place.service('nav', fjordvik, 'NAV Fjordvik'));
  await place.worker('personvern', await place.service('coordination', fjordvik), 'privacy_officer');
  await place.worker('personvern2', await place.service('coordination', granlia), 'privacy_officer');
  jonas = await cases.youngPerson(fjordvik, holder);
  await cases.member(jonas, navWorker);
  await cases.consent(jonas, holder, [navWorker.serviceId], ['basic']);
  await cases.signInFor(jonas, 'ungdom');
  noteId = await insert(pool, 'note', {
    young_person_id: jonas,
    owner_service_id: holder.serviceId,
    category: 'basic',
    audience: 'service',
    profession: 'school_counsellor',
    text: 'Jonas begynte i august.',
    written_by_post_id: holder.postId,
  });
  [ungdom, skole, nav, officer, elsewhere] = await Promise.all([
    laget.signIn('ungdom'),
    laget.signIn('skole'),
    laget.signIn('nav'),
    laget.signIn('personvern'),
    laget.signIn('personvern2'),
  ]);
  const { body } = await ungdom.get(own()).expect(200);
  const { records }: OwnDataRequests = body;
  concernId = records.find(({ kind }) => kind === 'concern')?.id ?? '';
});

afterAll(() => laget.close());

const own = (): string => `/api/young-people/${jonas}/own-requests`;
const ofCase = (): string => `/api/young-people/${jonas}/corrections`;
const ask = (itemKind: string, itemId: string, text: string) =>
  ungdom.post(own(), { kind: 'correction', itemKind, itemId, text });
const correctionsSeenBy = async (browser: Browser): Promise<CaseCorrection[]> => {
  const { body }: { body: CaseCorrection[] } = await browser.get(ofCase()).expect(200);
  return body;
};
const onMyDay = async (browser: Browser): Promise<string[]> => {
  const { body } = await browser.get('/api/my-day').expect(200);
  const { items }: { items: { kind: string }[] } = body;
  return items.map(({ kind }) => kind);
};

test('the young person sees what can be marked as wrong, with who wrote it', async () => {
  const { body }: { body: OwnDataRequests } = await ungdom.get(own());
  expect(body.records).toContainEqual(
    expect.objectContaining({
      kind: 'note',
      id: noteId,
      text: 'Jonas begynte i august.',
      serviceName: 'Vestlia vgs',
    }),
  );
  expect(body.records).toContainEqual(
    expect.objectContaining({ kind: 'concern', text: 'Fraværet øker.', serviceName: 'Vestlia vgs' }),
  );
});

test('marked as wrong in own words, it is answered within a month; once until it is answered', async () => {
  await ask('concern', concernId, 'Fraværet øker ikke lenger.').expect(201);
  const { body }: { body: OwnDataRequests } = await ungdom.get(own());
  expect(body.requests).toEqual([
    expect.objectContaining({
      kind: 'correction',
      itemKind: 'concern',
      status: 'received',
      text: 'Fraværet øker ikke lenger.',
      answerBy: answerBy(dayFromNow(0)),
    }),
  ]);
  const again = await ask('concern', concernId, 'En gang til.').expect(422);
  expect(again.body.blockers).toEqual(['already_asked']);
});

test('only the own records can be marked, and only what there are words for', async () => {
  await ask('concern', '0190a5b4-0000-7000-8000-000000000000', 'Feil.').expect(404);
  await ask('goal', noteId, 'Feil.').expect(404);
  await ask('note', noteId, '  ').expect(422);
  await ungdom.post(own(), { kind: 'correction', text: 'Noe er feil.' }).expect(400);
  await ungdom.post(own(), { kind: 'erasure', itemId: concernId, text: 'Slett.' }).expect(400);
});

test('it stands on «Min dag» of the service that wrote it, and beside the record for those who see the record', async () => {
  expect(await onMyDay(skole)).toContain('correction_asked');
  expect(await onMyDay(nav)).not.toContain('correction_asked');
  const [seen] = await correctionsSeenBy(skole);
  expect(seen).toMatchObject({ mineToAnswer: true, record: { text: 'Fraværet øker.' } });
  const [byNav] = await correctionsSeenBy(nav);
  expect(byNav).toMatchObject({ mineToAnswer: false, text: 'Fraværet øker ikke lenger.' });
});

test('what is said about a note is read by those who read the note, and nobody else', async () => {
  await ask('note', noteId, 'Jeg begynte i mars.').expect(201);
  expect((await correctionsSeenBy(skole)).map(({ text }) => text)).toContain('Jeg begynte i mars.');
  expect((await correctionsSeenBy(nav)).map(({ text }) => text)).not.toContain('Jeg begynte i mars.');
});

test('only the service that wrote it answers; refused with a reason, the young person’s words stay beside the record', async () => {
  const id = (await correctionsSeenBy(skole)).find(({ itemKind }) => itemKind === 'concern')?.id ?? '';
  const answer = { answer: 'refused', text: 'Vi mener fraværet øker: 14 %.' };
  await nav.post(`${ofCase()}/${id}/answer`, answer).expect(404);
  expect(
    (await skole.post(`${ofCase()}/${id}/answer`, { ...answer, text: '' }).expect(422)).body.blockers,
  ).toEqual(['text_missing']);
  await skole.post(`${ofCase()}/${id}/answer`, answer).expect(201);
  expect((await skole.post(`${ofCase()}/${id}/answer`, answer).expect(422)).body.blockers).toEqual([
    'already_answered',
  ]);
  expect((await correctionsSeenBy(nav))[0]).toMatchObject({
    status: 'refused',
    text: 'Fraværet øker ikke lenger.',
    answerText: 'Vi mener fraværet øker: 14 %.',
  });
  const { body }: { body: OwnDataRequests } = await ungdom.get(own());
  expect(body.requests.find(({ itemId }) => itemId === concernId)).toMatchObject({
    status: 'refused',
    answeredByName: 'skole Testesen',
  });
});

test('the privacy officer has them with their deadline and without names; opened, the young person sees it', async () => {
  const list = await officer.get('/api/data-requests').expect(200);
  expect(list.body).toHaveLength(2);
  expect(list.text).not.toContain('Elvemyr');
  const open: { id: string; status: string }[] = list.body;
  const id = open.find(({ status }) => status === 'received')?.id ?? '';
  const opened = await officer.get(`/api/data-requests/${id}`).expect(200);
  expect(opened.body.youngPersonName).toBe('Jonas Elvemyr');
  await officer
    .post(`/api/data-requests/${id}/answer`, { answer: 'done', text: 'Skolen har rettet det.' })
    .expect(201);
  expect((await elsewhere.get('/api/data-requests').expect(200)).body).toEqual([]);
  await elsewhere.get(`/api/data-requests/${id}`).expect(404);
  const rows = (await readLog(laget)).filter(({ basis }) => basis === 'privacy_officer');
  expect(rows.map(({ action, young_person_id }) => `${action} ${String(young_person_id)}`)).toEqual([
    'data-request.read null',
    `data-request.read ${jonas}`,
    `data-request.answer ${jonas}`,
    'data-request.read null',
  ]);
});

test('what was asked and answered can be changed by nobody, and is sealed', async () => {
  await expect(laget.owner.query(`UPDATE app.data_request SET answer_by = '2099-01-01'`)).rejects.toThrow(
    'only-grows',
  );
  await expect(laget.owner.query('DELETE FROM app.data_answer')).rejects.toThrow('only-grows');
  const { rows } = await laget.given.pool.query<{ text: string }>('SELECT text FROM app.data_request');
  expect(rows.filter(({ text }) => !text.startsWith('sealed:data_request.text:'))).toEqual([]);
});

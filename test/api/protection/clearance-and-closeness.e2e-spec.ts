import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Shape } from '#api-types';
import { daysAhead } from '../../builders/consent-wish.ts';
import type { Worker } from '../../builders/place-builder.ts';
import { registration, tenorNumbers } from '../../builders/registration.ts';
import { readLog } from '../../support/access-log.ts';
import { idOf } from '../../support/id-of.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;
let fjordvik: string;
let lokal: Browser;
let workers: Record<'koordinator' | 'kollega' | 'nav' | 'personvern', Worker>;
let browsers: Record<'koordinator' | 'kollega' | 'nav' | 'personvern' | 'mor', Browser>;
let sara: string;
let mother: string;

beforeAll(async () => {
  laget = await startLaget();
  const { place, case: cases } = laget.given;
  fjordvik = await place.municipality();
  const coordination = await place.service('coordination', fjordvik, 'Koordinering');
  const koordinator = await place.worker('koordinator', coordination);
  const kollega = await place.worker('kollega', coordination);
  const personvern = await place.worker('personvern', coordination, 'privacy_officer');
  const nav = await place.worker('nav', await place.service('nav', fjordvik, 'NAV Fjordvik'));
  await place.worker('lokal', coordination, 'local_admin');
  workers = { koordinator, kollega, nav, personvern };
  sara = await cases.youngPerson(fjordvik, koordinator, {
    givenName: 'Sara',
    familyName: 'Skogheim',
    birthDate: `${String(new Date().getFullYear() - 17)}-01-02`,
  });
  await cases.member(sara, kollega);
  await cases.member(sara, nav);
  await cases.consent(sara, koordinator, [coordination, nav.serviceId]);
  mother = await cases.guardian(sara, 'mor');
  const names = ['koordinator', 'kollega', 'nav', 'personvern', 'mor'] as const;
  const [a, b, c, d, e] = await Promise.all(names.map((name) => laget.signIn(name)));
  if (!a || !b || !c || !d || !e) throw new Error('Nobody signed in');
  lokal = await laget.signIn('lokal');
  browsers = { koordinator: a, kollega: b, nav: c, personvern: d, mor: e };
});

afterAll(() => laget.close());

const protections = () => `/api/young-people/${sara}/protections`;
const clear = (worker: Worker, level = 'strictly_confidential', until = daysAhead(200)) =>
  browsers.personvern.post('/api/clearances', {
    userId: worker.userId,
    level,
    until,
    reason: 'Har saker med kode 6.',
  });
const sees = async (who: Browser) => (await who.get(`/api/young-people/${sara}/case`)).status === 200;

test('A01 nobody may be hidden so well that nobody is left to help', async () => {
  const answer = await browsers.koordinator.post(protections(), {
    level: 'strictly_confidential',
    reason: 'Vedtak.',
  });
  expect([answer.status, answer.body.blockers]).toEqual([422, ['nobody-cleared']]);
});

test('the privacy officer clears those who work in the own organisation, and nobody else', async () => {
  const page = await browsers.personvern.get('/api/clearances');
  expect(page.body.people.map(({ name }: { name: string }) => name)).toEqual([
    'kollega Testesen',
    'koordinator Testesen',
  ]);
  expect((await clear(workers.koordinator)).status).toBe(201);
  expect((await clear(workers.koordinator)).body.blockers).toEqual(['already-cleared']);
  expect((await clear(workers.nav)).status).toBe(404);
  expect((await clear(workers.personvern)).status).toBe(404);
  expect((await clear(workers.kollega, 'shielded', daysAhead(400))).body.blockers).toEqual([
    'more-than-a-year',
  ]);
  expect((await browsers.koordinator.get('/api/clearances')).status).toBe(403);
  expect((await browsers.koordinator.get('/api/my-clearances')).body).toEqual({
    levels: ['strictly_confidential'],
  });
});

test('A02 somebody not cleared raises the protection and is shut out by it with everybody else', async () => {
  expect(await sees(browsers.nav)).toBe(true);
  const raised = await browsers.nav.post(protections(), {
    level: 'strictly_confidential',
    reason: 'Vedtak fra politiet.',
  });
  expect(raised.status).toBe(204);
  expect([await sees(browsers.nav), await sees(browsers.kollega), await sees(browsers.koordinator)]).toEqual([
    false,
    false,
    true,
  ]);
  const page = await browsers.koordinator.get(protections());
  expect(page.body.live).toMatchObject([{ level: 'strictly_confidential', reason: 'Vedtak fra politiet.' }]);
});

test('A02 a clearance that is given and taken back acts on the next statement', async () => {
  const { body } = await clear(workers.kollega);
  expect(await sees(browsers.kollega)).toBe(true);
  expect((await browsers.personvern.post(`/api/clearances/${String(body.id)}/end`)).status).toBe(204);
  expect(await sees(browsers.kollega)).toBe(false);
  expect((await clear(workers.kollega)).status).toBe(201);
});

test('A04 her mother is let in by two, one after the other, and shut out by either', async () => {
  const children = async (): Promise<number> => {
    const { body }: { body: { children: object[] } } = await browsers.mor.get('/api/guardian-page');
    return body.children.length;
  };
  expect(await children()).toBe(0);
  const ask = await browsers.koordinator.post(`/api/young-people/${sara}/guardians/${mother}/openings`, {
    reason: 'Mor bor sammen med henne.',
  });
  expect(ask.status).toBe(201);
  const opening = `/api/young-people/${sara}/guardian-openings/${idOf(ask)}`;
  expect(await children()).toBe(0);
  expect((await browsers.koordinator.post(`${opening}/confirm`)).body.code).toBe('needs-another');
  expect((await browsers.kollega.post(`${opening}/confirm`)).status).toBe(204);
  expect(await children()).toBe(1);
  expect((await browsers.kollega.post(`${opening}/end`)).status).toBe(204);
  expect(await children()).toBe(0);
});

test('a protection that is ended with a reason lets the team in again', async () => {
  const { body } = await browsers.koordinator.get(protections());
  const path = `${protections()}/${String(body.live[0].id)}/end`;
  expect((await browsers.koordinator.post(path, { reason: ' ' })).body.blockers).toEqual(['reason-missing']);
  expect((await browsers.koordinator.post(path, { reason: 'Vedtaket er opphevet.' })).status).toBe(204);
  expect(await sees(browsers.nav)).toBe(true);
});

test('A05 who says to be too close to a case does not see it any more, and nothing lifts that', async () => {
  const said = await browsers.nav.post('/api/my-relations', {
    kind: 'impartiality',
    youngPersonId: sara,
    note: 'Jeg er naboen hennes.',
  });
  expect(said.status).toBe(204);
  expect(await sees(browsers.nav)).toBe(false);
  expect((await readLog(laget)).at(-1)).toMatchObject({ rule: 'A05:too-close', allowed: false });
  const mine = await browsers.nav.get('/api/my-relations');
  expect(mine.body).toMatchObject([{ kind: 'impartiality', aboutACase: true }]);
  expect(mine.text).not.toContain(sara);
  expect((await browsers.koordinator.get('/api/my-relations')).body).toEqual([]);
});

test('A05 a number that was declared beforehand is found when somebody registers it', async () => {
  const number = tenorNumbers[4];
  const said = await browsers.kollega.post('/api/my-relations', { kind: 'sibling', number, note: '' });
  expect(said.status).toBe(204);
  const made = await browsers.koordinator.post(
    '/api/young-people',
    registration(fjordvik, { identity: 'number', number }),
  );
  await laget.given.case.member(idOf(made), workers.kollega);
  expect((await browsers.kollega.get(`/api/young-people/${idOf(made)}/case`)).status).toBe(404);
});

test('A05 what is missing is said, and the number is kept nowhere', async () => {
  const answer = await browsers.kollega.post('/api/my-relations', { kind: 'impartiality', note: '' });
  expect(answer.body.blockers).toEqual(['nobody-named', 'note-missing']);
  const { rows } = await laget.given.pool.query<{ row: string }>(
    'SELECT r::text AS row FROM app.staff_relation r',
  );
  expect(rows.map(({ row }) => row).join()).not.toContain(tenorNumbers[4]);
});

type Line = Shape<'StaffRelationLine'>;
const relations = async (who: Browser): Promise<Line[]> => {
  const { body }: { body: Line[] } = await who.get('/api/my-relations').expect(200);
  return body;
};
const end = (who: Browser, id: string, reason = 'Hun er flyttet.') =>
  who.post(`/api/my-relations/${id}/end`, { reason });
type ToEnd = Shape<'RelationToEnd'>;
const toEnd = async (who: Browser): Promise<ToEnd[]> => {
  const { body }: { body: ToEnd[] } = await who.get('/api/relation-endings').expect(200);
  return body;
};

test('A05 what only says that somebody is not impartial is ended by whoever said it, with a reason, and can be said again', async () => {
  const [said] = await relations(browsers.nav);
  const id = said?.id ?? '';
  expect((await end(browsers.nav, id, ' ')).body.blockers).toEqual(['reason-missing']);
  expect((await end(browsers.kollega, id)).status).toBe(404);
  expect((await end(browsers.nav, id)).body).toEqual({ step: 'ended' });
  expect(await sees(browsers.nav)).toBe(true);
  expect((await end(browsers.nav, id)).status).toBe(404);
  expect(await relations(browsers.nav)).toMatchObject([
    { endAsked: false, endedAt: expect.any(String), lastReason: 'Hun er flyttet.' },
  ]);
  const again = { kind: 'impartiality', youngPersonId: sara, note: 'Naboer igjen.' };
  expect((await browsers.nav.post('/api/my-relations', again)).status).toBe(204);
  expect(await sees(browsers.nav)).toBe(false);
});

test('A05 a kinship is ended by a second person of the same organisation alone, who does not learn whom it is about', async () => {
  await browsers.kollega.post('/api/my-relations', { kind: 'sibling', youngPersonId: sara, note: '' });
  expect(await sees(browsers.kollega)).toBe(false);
  const id = (await relations(browsers.kollega)).find(({ aboutACase }) => aboutACase)?.id ?? '';
  expect((await end(browsers.kollega, id)).body).toEqual({ step: 'end_asked' });
  expect((await end(browsers.kollega, id)).body.blockers).toEqual(['already-asked']);
  expect(await sees(browsers.kollega)).toBe(false);
  for (const who of [lokal, browsers.personvern]) {
    expect(await toEnd(who)).toMatchObject([{ id, name: 'kollega Testesen', reason: 'Hun er flyttet.' }]);
    expect(JSON.stringify(await toEnd(who))).not.toContain(sara);
  }
  const answer = (who: Browser, ends: boolean, reason = 'Hun har sett på det.') =>
    who.post(`/api/relation-endings/${id}/answer`, { ends, reason });
  expect((await answer(browsers.koordinator, true)).status).toBe(403);
  expect((await answer(lokal, false, '')).body.blockers).toEqual(['reason-missing']);
  expect((await answer(lokal, false)).status).toBe(204);
  expect((await answer(lokal, true)).status).toBe(404);
  expect(await sees(browsers.kollega)).toBe(false);
  expect((await end(browsers.kollega, id, 'Feil person.')).body).toEqual({ step: 'end_asked' });
  expect((await answer(browsers.personvern, true)).status).toBe(204);
  expect(await sees(browsers.kollega)).toBe(true);
  const { rows } = await laget.given.pool.query<{ kind: string }>(
    'SELECT kind FROM app.staff_relation_step WHERE relation_id = $1 ORDER BY at, id',
    [id],
  );
  expect(rows.map(({ kind }) => kind)).toEqual(['end_asked', 'kept', 'end_asked', 'ended']);
});

test('A05 a holder who says to be too close from the case is out at once, and the baton is offered to the others', async () => {
  const offered = async (who: Browser): Promise<string> => (await who.get('/api/unheld-cases')).text;
  expect(await offered(browsers.kollega)).not.toContain(sara);
  await browsers.koordinator.post('/api/my-relations', { kind: 'partner', youngPersonId: sara, note: '' });
  expect(await sees(browsers.koordinator)).toBe(false);
  expect(await offered(browsers.kollega)).toContain(sara);
  expect(await offered(browsers.kollega)).toContain('holder-shut-out');
  expect(await offered(browsers.kollega)).not.toContain('partner');
  const taken = await browsers.kollega.post(`/api/unheld-cases/${sara}/take-over`);
  expect(taken.status).toBeLessThan(300);
  expect(await sees(browsers.kollega)).toBe(true);
});

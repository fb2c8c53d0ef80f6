import type supertest from 'supertest';
import type { Shape } from '#api-types';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addDays } from '#domain/calendar/date';
import { insert } from '../../builders/insert.ts';
import { asDefiner, readLog } from '../../support/access-log.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';
import { noteCase, type NoteCase } from './note-case.ts';

let laget: Laget;
let it: NoteCase;

beforeAll(async () => {
  laget = await startLaget();
  it = await noteCase(laget);
});

afterAll(() => laget.close());

const path = (rest = ''): string => `/api/young-people/${it.jonas}/notes${rest}`;
const page = async (browser: Browser, at = path()): Promise<Shape<'NotePage'>> => {
  const { body }: { body: Shape<'NotePage'> } = await browser.get(at).expect(200);
  return body;
};
const texts = async (browser: Browser, at = path()): Promise<string[]> =>
  (await page(browser, at)).notes.map(({ text }) => text);
const made = async (asked: supertest.Test): Promise<string> => {
  const { id }: { id: string } = (await asked.expect(201)).body;
  return id;
};
const write = (browser: Browser, body: object): Promise<string> =>
  made(browser.post(path(), { category: 'school', audience: 'service', text: 'Vi møttes.', ...body }));
/** Who of those on the team, and Jonas, has this text on their page. */
const seeing = async (text: string): Promise<string[]> => {
  const names = ['skole', 'nav', 'bup', 'bup2', 'koordinator', 'ungdom'] as const;
  const seen: string[] = [];
  for (const name of names) {
    const at = name === 'ungdom' ? path().replace('/notes', '/own-notes') : path();
    if ((await texts(it.as[name], at)).includes(text)) seen.push(name);
  }
  return seen;
};

test('a note is the own service’s unless somebody chooses otherwise; Jonas reads it', async () => {
  await write(it.as.nav, { text: 'Bare for NAV.' });
  expect(await seeing('Bare for NAV.')).toEqual(['nav', 'ungdom']);
});

test('a note for the team reaches those whose service has the category', async () => {
  await write(it.as.skole, { audience: 'team', text: 'Om skolen, til laget.' });
  expect(await seeing('Om skolen, til laget.')).toEqual(['skole', 'nav', 'ungdom']);
});

test('a restricted note reaches the chosen alone, and nobody is chosen who cannot read it', async () => {
  const chosen = [it.workers.nav.postId];
  await write(it.as.skole, { audience: 'members', memberPostIds: chosen, text: 'Bare til Marte.' });
  expect(await seeing('Bare til Marte.')).toEqual(['skole', 'nav', 'ungdom']);
  const wrong = { category: 'school', audience: 'members', text: 'x' };
  const koordinator = [it.workers.koordinator.postId];
  const refused = await it.as.skole.post(path(), { ...wrong, memberPostIds: koordinator }).expect(422);
  expect(refused.body.blockers).toEqual(['chosen-cannot-read']);
  expect((await it.as.skole.post(path(), wrong).expect(422)).body.blockers).toEqual(['nobody-chosen']);
});

test('L05 a note of health personnel is locked to the profession, in the database too', async () => {
  const locked = await it.as.bup
    .post(path(), { category: 'health', audience: 'team', text: 'x' })
    .expect(422);
  expect(locked.body.blockers).toEqual(['locked-to-profession']);
  await write(it.as.bup, { category: 'health', audience: 'profession', text: 'Om søvn.' });
  expect(await seeing('Om søvn.')).toEqual(['bup', 'bup2', 'ungdom']);
  const row = { young_person_id: it.jonas, owner_service_id: it.workers.bup.serviceId, category: 'health' };
  const cheat = {
    ...row,
    audience: 'team',
    profession: 'health',
    text: 'x',
    written_by_post_id: it.workers.bup.postId,
  };
  await expect(insert(laget.given.pool, 'note', cheat)).rejects.toMatchObject({
    constraint: 'note_health_is_locked',
  });
});

test('L05 shared item by item with a reason, shown to Jonas, and stopped; withdrawal closes it as well', async () => {
  const noteId = await write(it.as.bup, { category: 'health', audience: 'profession', text: 'Om medisin.' });
  const shares = path(`/${noteId}/shares`);
  const without = { serviceId: it.workers.koordinator.serviceId, reason: 'De trenger det.' };
  expect((await it.as.bup.post(shares, without).expect(422)).body.blockers).toEqual(['category-not-opened']);
  const nav = { serviceId: it.workers.nav.serviceId, reason: 'NAV setter opp praksis.' };
  expect((await it.as.bup.post(shares, { ...nav, reason: '' }).expect(422)).body.blockers).toEqual([
    'reason-missing',
  ]);
  const id = await made(it.as.bup.post(shares, nav));
  expect(await seeing('Om medisin.')).toEqual(['nav', 'bup', 'bup2', 'ungdom']);
  const own = (await it.as.ungdom.get(path().replace('/notes', '/own-notes'))).body.notes;
  expect(own.find((one: { id: string }) => one.id === noteId).shares).toMatchObject([
    { serviceName: 'NAV Fjordvik', reason: 'NAV setter opp praksis.' },
  ]);
  await it.as.nav.post(`${shares}/${id}/stop`).expect(404);
  await it.as.ungdom.post(`${shares}/${id}/stop`).expect(200);
  expect(await seeing('Om medisin.')).toEqual(['bup', 'bup2', 'ungdom']);
  await it.as.bup.post(shares, nav).expect(201);
  await asDefiner(laget, `UPDATE app.sharing SET ended_at = app.clock() WHERE category = 'health'`);
  expect(await seeing('Om medisin.')).toEqual(['bup', 'bup2', 'ungdom']);
  await asDefiner(laget, `UPDATE app.sharing SET ended_at = NULL WHERE category = 'health'`);
});

test('written anew it keeps what stood; only who wrote it writes it', async () => {
  const noteId = await write(it.as.skole, { audience: 'team', text: 'Han kommer på mandag.' });
  const change = (browser: Browser, version: number) =>
    browser
      .post(path(`/${noteId}/change`), { text: 'Han kommer på tirsdag.' })
      .set('if-match', `"v${String(version)}"`);
  await change(it.as.skole, 1).expect(200);
  await change(it.as.skole, 1).expect(412);
  expect((await change(it.as.nav, 2).expect(422)).body.blockers).toEqual(['not-the-writer']);
  const versions = (await it.as.nav.get(path(`/${noteId}/versions`)).expect(200)).body;
  expect(
    versions.map(({ number, text }: { number: number; text: string }) => `${String(number)} ${text}`),
  ).toEqual(['2 Han kommer på tirsdag.', '1 Han kommer på mandag.']);
});

test('what is wrong is blanked with a trace, and its versions with it; it never comes back and never goes', async () => {
  const noteId = await write(it.as.skole, { audience: 'team', text: 'Dette gjelder en annen.' });
  const blank = (browser: Browser, reason: string) =>
    browser.post(path(`/${noteId}/blank`), { reason }).set('if-match', '"v1"');
  expect((await blank(it.as.nav, 'Feil person.').expect(422)).body.blockers).toEqual(['not-own-service']);
  expect((await blank(it.as.skole, ' ').expect(422)).body.blockers).toEqual(['reason-missing']);
  await blank(it.as.skole, 'Feil person.').expect(200);
  const { notes } = (await it.as.nav.get(path())).body;
  expect(notes.find((one: { id: string }) => one.id === noteId)).toMatchObject({
    text: '',
    blanked: { reason: 'Feil person.', byName: 'skole Testesen' },
  });
  expect((await it.as.nav.get(path(`/${noteId}/versions`)).expect(200)).body).toEqual([]);
  expect((await blank(it.as.skole, 'Igjen.').expect(422)).body.blockers).toEqual(['already-blanked']);
});

test('Jonas reads all but what a dated decision by law lets wait, and reads that from its day', async () => {
  const until = addDays(it.today, 30);
  const delay = { basis: 'health', reason: 'Fare for liv.', until };
  expect(
    (await it.as.nav.post(path(), { category: 'school', audience: 'service', text: 'x', delay }).expect(422))
      .body.blockers,
  ).toEqual(['delay-not-for-service']);
  const note = { category: 'health', audience: 'profession', text: 'Venter.', delay };
  const noteId = await write(it.as.bup, note);
  expect(await seeing('Venter.')).toEqual(['bup', 'bup2']);
  const end = it.as.bup2.post(path(`/${noteId}/delay/end`)).set('if-match', '"v1"');
  await end.expect(200);
  expect(await seeing('Venter.')).toEqual(['bup', 'bup2', 'ungdom']);
  await it.as.bup
    .post(path(`/${noteId}/delay`), delay)
    .set('if-match', '"v2"')
    .expect(200);
  expect(await seeing('Venter.')).toEqual(['bup', 'bup2']);
  const late = { ...delay, until: addDays(it.today, 91) };
  const tooLong = await it.as.bup
    .post(path(`/${noteId}/delay`), late)
    .set('if-match', '"v3"')
    .expect(422);
  expect(tooLong.body.blockers).toEqual(['delay-too-long']);
});

test('the page tells who can read before anything is written: the whole team, or only the own', async () => {
  const { knowsTeam, readers } = await page(it.as.skole);
  expect(knowsTeam).toBe(true);
  expect(readers.map(({ name, profession }) => `${name} ${profession ?? ''}`)).toEqual([
    'bup Testesen health',
    'bup2 Testesen health',
    'koordinator Testesen youth_coordinator',
    'nav Testesen nav_counsellor',
    'skole Testesen school_counsellor',
  ]);
});

test('every reading and writing has its row in the log', async () => {
  const before = (await readLog(laget)).length;
  await texts(it.as.nav);
  await write(it.as.nav, {});
  expect(
    (await readLog(laget)).slice(before).map(({ action, basis }) => [action, basis?.split(':')[0]]),
  ).toEqual([
    ['note.read', 'consent'],
    ['note.write', 'own_service'],
  ]);
});

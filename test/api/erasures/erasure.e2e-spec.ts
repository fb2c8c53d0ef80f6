import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Shape } from '#api-types';
import { publicKeyFile, publicKeyIn } from '../../../apps/api/src/access-log/seal/seal-key.ts';
import { insideFaults, manifestName } from '../../../apps/api/src/erasures/package/contents.ts';
import { openedFile, outsideFaults } from '../../../apps/api/src/erasures/package/envelope.ts';
import { filesIn } from '../../../apps/api/src/erasures/package/tar.ts';
import { Configuration } from '../../../apps/api/src/platform/configuration.ts';
import { JobRunner } from '../../../apps/api/src/platform/jobs/job-runner.ts';
import { Sealing } from '../../../apps/api/src/platform/sealing/sealing.ts';
import { goes, untouched } from '../../../migrations/erasure/neutral.ts';
import { asDefiner, readLog, rowsAsDefiner } from '../../support/access-log.ts';
import { startClock, stopClockAt } from '../../support/clock.ts';
import { dayFromNow } from '../../support/day.ts';
import { keysIn, testKeys, useKeys } from '../../support/keys.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';
import { textInPdf } from '../../support/pdf-text.ts';
import { lacksOfUa } from '../../support/pdf-ua.ts';
import { aCase, type Case } from '../access/a-case.ts';
import { makeWorld, type World } from '../access/world.ts';
import { verified, seal } from '../../log/a-log.ts';
import { ownFolder } from '../../support/own-folder.ts';

let laget: Laget;
let world: World;
let own: Case;
let officer: Browser;
let admin: Browser;
let id: string;
let person: string;
const keys: Record<string, string> = {};

const run = (name: string) => laget.app.get(JobRunner, { strict: false }).run(name);
const read = async (): Promise<Shape<'ErasureOpened'>> => {
  const seen: { body: Shape<'ErasureOpened'> } = await officer.get(`/api/erasures/${id}`).expect(200);
  return seen.body;
};
const as = async (reader: 'self' | 'holder') => world.as(reader, own);
const count = async (table: string, column = 'young_person_id'): Promise<number> => {
  const { rows } = await laget.given.pool.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM app.${table} WHERE ${column} = $1`,
    [person],
  );
  return rows[0]?.n ?? -1;
};

beforeAll(async () => {
  useKeys(keysIn(ownFolder('keys')));
  laget = await startLaget();
  world = await makeWorld(laget);
  own = await aCase(laget, world.staff, 'sletting', false);
  person = own.youngPersonId;
  [officer, admin] = await Promise.all([laget.signIn('personvern'), laget.signIn('admin')]);
});

afterAll(() => laget.close());

test('G04 the young person asks in own words, and the privacy officer opens a case of erasure on it, once', async () => {
  const ask = { method: 'POST', path: `/api/young-people/${person}/own-requests` };
  const asked = await (await as('self'))({ ...ask, body: { kind: 'erasure', text: 'Slett alt om meg.' } });
  expect(asked.status).toBe(201);
  const page = await officer.get('/api/erasures').expect(200);
  expect(page.body.toOpen).toEqual([expect.objectContaining({ requestId: asked.body.id })]);
  expect(page.text).not.toContain(own.marker);
  id = (await officer.post('/api/erasures', { requestId: asked.body.id }).expect(201)).body.id;
  const again = await officer.post('/api/erasures', { requestId: asked.body.id }).expect(422);
  expect(again.body.blockers).toEqual(['already_open']);
  await officer.post('/api/erasures', { youngPersonId: person }).expect(404);
  const own_ = await (await as('self'))({ method: 'GET', path: ask.path });
  expect(own_.body.erasure).toMatchObject({ state: 'preparing', graceEndsOn: null, archives: [] });
});

test('what the young person has answered about background is there when the archives get theirs', async () => {
  const path = `/api/young-people/${person}/own-immigrant-background`;
  const body = { answer: 'norwegian_born' };
  expect((await (await as('self'))({ method: 'POST', path, body })).status).toBe(200);
  expect(await count('immigrant_background')).toBe(1);
});

test('G04 what stops it is said by name, and nothing is decided until then', async () => {
  await asDefiner(
    laget,
    `UPDATE app.transition SET status = 'offered', receiver_service_id = sender_service_id WHERE young_person_id = $1`,
    [person],
  );
  const { stops, controllers, asked } = await read();
  expect(stops).toEqual(['follow_up_open', 'hand_over_open', 'report_open']);
  expect(asked).toBe('Slett alt om meg.');
  expect(controllers.length).toBeGreaterThan(1);
  expect(controllers[0]?.duties[0]?.source).not.toBe('');
  const wish = { organisationId: controllers[0]?.organisationId, decision: 'transfer', reason: 'Bevares.' };
  const blocked = await officer.post(`/api/erasures/${id}/decisions`, wish).expect(422);
  expect(blocked.body.blockers).toEqual(['follow_up_open', 'hand_over_open', 'report_open']);
  await asDefiner(
    laget,
    `UPDATE app.transition SET status = 'met', met_on = app.today() WHERE young_person_id = $1`,
    [person],
  );
  await asDefiner(
    laget,
    `WITH f AS (UPDATE app.follow_up SET status = 'closed', closed_reason = 'moved', during = tstzrange(lower(during), '2026-11-01') WHERE young_person_id = $1)
     UPDATE app.baton SET held = tstzrange(lower(held), '2026-11-01') WHERE young_person_id = $1`,
    [person],
  );
  await asDefiner(
    laget,
    `INSERT INTO app.child_welfare_processing (report_id, young_person_id, receiver_service_id, received_by_post_id, decision, decided_at, decided_by_post_id)
     SELECT r.id, r.young_person_id, r.receiver_service_id, $2, 'investigate', app.clock(), $2 FROM app.child_welfare_report r WHERE r.young_person_id = $1`,
    [person, world.staff.skole.postId],
  );
  expect((await read()).stops).toEqual([]);
});

test('C07 each controller decides; what is handed over is packed by a job, signed, sealed, and shown the key of once', async () => {
  const { controllers } = await read();
  for (const { organisationId } of controllers.slice(1)) {
    const wish = { organisationId, decision: 'transfer', reason: 'Skal bevares.' };
    const made = await officer.post(`/api/erasures/${id}/decisions`, wish).expect(201);
    keys[organisationId] = made.body.packageKey;
  }
  const none = {
    organisationId: controllers[0]?.organisationId,
    decision: 'nothing_kept',
    reason: 'Står i journalen.',
  };
  expect((await officer.post(`/api/erasures/${id}/decisions`, none).expect(201)).body.packageKey).toBeNull();
  expect((await officer.post(`/api/erasures/${id}/decisions`, none).expect(422)).body.blockers).toEqual([
    'already_decided',
  ]);
  for (let made = 1; made < controllers.length; made += 1) await run('make-archive-packages');
  const { archiveFolder, sealKeyFile } = laget.app.get(Configuration);
  let said = '';
  for (const part of (await read()).controllers.slice(1)) {
    const file = readFileSync(join(archiveFolder ?? '', part.fileName ?? ''));
    const key = publicKeyIn(publicKeyFile(sealKeyFile ?? ''));
    expect(outsideFaults(file, key)).toEqual([]);
    const changed = Buffer.from(file);
    changed[changed.length - 20] = (changed[changed.length - 20] ?? 0) ^ 1;
    expect(outsideFaults(changed, key)).toEqual(['What is sealed has been changed.']);
    expect(file.includes(own.marker)).toBe(false);
    expect(openedFile(file, 'x.y')).toBeNull();
    const tar = openedFile(file, keys[part.organisationId] ?? '') ?? Buffer.alloc(0);
    expect(insideFaults(tar)).toEqual([]);
    const files = filesIn(tar);
    expect(files.map(({ name }) => name)).toEqual([
      manifestName,
      'metadata.json',
      'innhold.json',
      'innhold.pdf',
    ]);
    said += files[2]?.bytes.toString() ?? '';
    expect(files[1]?.bytes.toString()).toContain('journalposter');
    expect(files[1]?.bytes.toString()).not.toContain(own.marker);
    const copy = files[3]?.bytes ?? Buffer.alloc(0);
    expect(textInPdf(copy)).toContain('Arkivpakke fra Laget');
    expect(lacksOfUa(copy)).toEqual([]);
  }
  expect(said).toContain(own.marker);
  expect(said).not.toContain('sealed:');
});

/** Everything that a package holds, opened, as one text. */
const inPackage = (bytes: Buffer, key: string): string =>
  filesIn(openedFile(bytes, key) ?? Buffer.alloc(0))
    .map(({ name, bytes: inside }) => (name.endsWith('.pdf') ? textInPdf(inside) : inside.toString()))
    .join('\n');

test('no archive gets the immigrant background, under no name and in no file', async () => {
  const { controllers } = await read();
  const folder = laget.app.get(Configuration).archiveFolder ?? '';
  const packages = controllers.filter(({ fileName }) => fileName !== null);
  expect(packages.length).toBeGreaterThan(0);
  for (const { organisationId, fileName } of packages) {
    const text = inPackage(readFileSync(join(folder, fileName ?? '')), keys[organisationId] ?? '');
    expect(text).toContain('young_person');
    expect(text).not.toMatch(/immigrant|background|innvandr|norwegian_born/i);
  }
  for (const { organisationId } of controllers) {
    const asked = `SELECT name, record::text FROM app.archive_rows('${person}', '${organisationId}')`;
    const rows = await rowsAsDefiner(laget, asked);
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toMatch(/immigrant|norwegian_born/);
  }
  expect(await count('immigrant_background')).toBe(1);
});

test('C07 nobody approves before every archive has acknowledged its package under a reference', async () => {
  const before = await officer.post(`/api/erasures/${id}/approve`, { answer: 'Ja.' }).expect(422);
  expect(before.body.blockers).toEqual(['receipt_missing']);
  const { controllers } = await read();
  for (const { organisationId } of controllers.slice(1))
    await officer.post(`/api/erasures/${id}/receipts`, { organisationId, reference: '2026/88' }).expect(201);
  const none = { organisationId: controllers[0]?.organisationId, reference: '1' };
  expect((await officer.post(`/api/erasures/${id}/receipts`, none).expect(422)).body.blockers).toEqual([
    'package_missing',
  ]);
});

test('G04 two different people say yes, the second sees nothing of the case, and the days of grace begin', async () => {
  expect((await admin.get('/api/erasure-approvals').expect(200)).body).toEqual([]);
  await admin.post(`/api/erasure-approvals/${id}`).expect(404);
  await officer.post(`/api/erasures/${id}/approve`, { answer: 'Vi sletter det.' }).expect(200);
  expect((await officer.post(`/api/erasures/${id}/approve`, { answer: 'Igjen.' })).body.blockers).toEqual([
    'same_person',
  ]);
  const waiting = await admin.get('/api/erasure-approvals').expect(200);
  expect(waiting.body).toEqual([
    expect.objectContaining({ id, officerName: 'personvern Testesen', nothingKept: 1 }),
  ]);
  expect(waiting.text).not.toContain(person);
  await admin.post(`/api/erasure-approvals/${id}`).expect(200);
  expect(await read()).toMatchObject({ state: 'waiting', graceEndsOn: dayFromNow(30) });
});

test('G04 the database is the last line: not before the grace is over, not without two, nor by anybody else', async () => {
  await run('shred-erased');
  expect(await count('note')).toBe(1);
  const shred = `UPDATE app.erasure_case SET shredded_at = app.clock() WHERE id = $1`;
  await expect(asDefiner(laget, shred, [id])).rejects.toMatchObject({ code: 'LG409' });
  await expect(
    asDefiner(laget, `UPDATE app.erasure_case SET grace_ends_on = app.today() WHERE id = $1`, [id]),
  ).rejects.toMatchObject({ code: 'LG409' });
  const other = await aCase(laget, world.staff, 'annen');
  const { rows } = await laget.given.pool.query<{ id: string }>(
    'SELECT id FROM app.erasure_case WHERE young_person_id = $1',
    [other.youngPersonId],
  );
  const otherId = rows[0]?.id ?? '';
  await expect(
    asDefiner(laget, `UPDATE app.erasure_case SET grace_ends_on = app.today() + 40 WHERE id = $1`, [otherId]),
  ).rejects.toThrow('needs-another');
  const approval = `INSERT INTO app.erasure_approval (erasure_id, young_person_id, part, by_user_id) VALUES ($1, $2, $3, $4)`;
  await asDefiner(laget, approval, [otherId, other.youngPersonId, 'privacy_officer', officer.userId]);
  await expect(
    asDefiner(laget, approval, [otherId, other.youngPersonId, 'second', officer.userId]),
  ).rejects.toMatchObject({ constraint: 'erasure_approval_two' });
  await asDefiner(laget, approval, [otherId, other.youngPersonId, 'second', admin.userId]);
  await asDefiner(laget, `UPDATE app.erasure_case SET grace_ends_on = app.today() + 30 WHERE id = $1`, [
    otherId,
  ]);
  await stopClockAt(laget, `${dayFromNow(41)} 12:00:00+00`);
  await expect(asDefiner(laget, shred, [otherId])).rejects.toThrow('conflict');
  await startClock(laget);
});

test('G04 when the grace is over the rows go, the key goes, and nothing of the person can be read', async () => {
  await stopClockAt(laget, `${dayFromNow(30)} 12:00:00+00`);
  await run('shred-erased');
  await startClock(laget);
  for (const table of Object.keys(goes)) expect([table, await count(table)]).toEqual([table, 0]);
  const { rows } = await laget.given.pool.query<Record<string, unknown>>(
    'SELECT birth_date::text, surname_index, preferred_contact FROM app.young_person WHERE id = $1',
    [person],
  );
  expect(rows).toEqual([{ birth_date: '2009-01-01', surname_index: null, preferred_contact: '' }]);
  const sealing = await Sealing.open(testKeys());
  expect((await sealing.store.read([person])).size).toBe(0);
  await expect(sealing.begin(person)).rejects.toThrow('Erased');
  const { rows: users } = await laget.given.pool.query<Record<string, unknown>>(
    'SELECT active, name, username FROM app.app_user WHERE young_person_id = $1',
    [person],
  );
  expect(users).toEqual([{ active: false, name: '', username: `erased-${own.selfUserId}` }]);
  expect(
    (await (await as('self'))({ method: 'GET', path: `/api/young-people/${person}/own-requests` })).status,
  ).toBe(401);
});

test('G04 the case is gone from every list, and what stands is neutral: when, which two, which references', async () => {
  const asHolder = await as('holder');
  expect((await asHolder({ method: 'GET', path: `/api/young-people/${person}/case` })).status).toBe(404);
  expect(JSON.stringify((await asHolder({ method: 'GET', path: '/api/my-list' })).body)).not.toContain(
    person,
  );
  await officer.get(`/api/erasures/${id}`).expect(404);
  const { body } = await officer.get('/api/erasures').expect(200);
  const gone = body.erasures.find((one: { id: string }) => one.id === id);
  expect(gone).toMatchObject({
    state: 'erased',
    approvedBy: ['personvern Testesen', 'admin Testesen'],
    references: expect.arrayContaining(['2026/88']),
  });
});

test('N04 the log of who read stands and says that the case was erased; its chain is whole', async () => {
  const actions = (await readLog(laget))
    .filter((row) => row.young_person_id === person)
    .map(({ action }) => action);
  expect(actions).toContain('case.read');
  expect(actions).toContain('erasure.shred');
  await seal(laget);
  expect((await verified(laget)).findings.kept).toEqual([]);
});

test('G04 a request that is refused is answered with why, and the young person reads it', async () => {
  const other = await aCase(laget, world.staff, 'nektet', false);
  const send = await world.as('self', other);
  const path = `/api/young-people/${other.youngPersonId}/own-requests`;
  const asked = await send({ method: 'POST', path, body: { kind: 'erasure', text: 'Slett meg.' } });
  const made: { body: Shape<'ErasureMade'> } = await officer
    .post('/api/erasures', { requestId: asked.body.id })
    .expect(201);
  expect((await officer.post(`/api/erasures/${made.body.id}/refuse`, { reason: ' ' })).body.blockers).toEqual(
    ['reason_missing'],
  );
  await officer.post(`/api/erasures/${made.body.id}/refuse`, { reason: 'Saken er i retten.' }).expect(200);
  await officer.post(`/api/erasures/${made.body.id}/cancel`, { reason: 'x' }).expect(409);
  const { body } = await send({ method: 'GET', path });
  expect(body.erasure).toMatchObject({ state: 'refused', endedReason: 'Saken er i retten.' });
  expect(body.requests[0]).toMatchObject({ status: 'refused', answerText: 'Saken er i retten.' });
});

test('G04 every table about a young person goes or stands on purpose', async () => {
  const { rows } = await laget.owner.query<{ name: string }>(
    `SELECT DISTINCT table_name AS name FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
     WHERE table_schema = 'app' AND column_name = 'young_person_id' AND table_type = 'BASE TABLE'`,
  );
  const decided = [...Object.keys(goes), ...Object.keys(untouched), 'app_user', 'discussion_binding'];
  expect(rows.map(({ name }) => name).toSorted()).toEqual(decided.toSorted());
});

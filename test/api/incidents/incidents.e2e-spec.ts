import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { daysAhead } from '../../builders/consent-wish.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';

const run = promisify(execFile);
let laget: Laget;
let jonas: string;
let officer: Browser;
let elsewhere: Browser;

beforeAll(async () => {
  laget = await startLaget();
  const { place, case: cases } = laget.given;
  const fjordvik = await place.municipality('Fjordvik');
  const granlia = await place.municipality('Granlia');
  const skole = await place.worker('skole', await place.service('school', fjordvik, 'Vestlia vgs'));
  const nav = await place.worker('nav', await place.service('nav', fjordvik, 'NAV Fjordvik'));
  const coordination = await place.service('coordination', fjordvik, 'Koordinering i Fjordvik');
  await place.worker('personvern', coordination, 'privacy_officer');
  const other = await place.service('coordination', granlia, 'Koordinering i Granlia');
  await place.worker('personvern2', other, 'privacy_officer');
  jonas = await cases.youngPerson(fjordvik, skole);
  await cases.member(jonas, nav);
  await cases.consent(jonas, skole, [nav.serviceId], ['basic', 'school']);
  [officer, elsewhere] = await Promise.all([laget.signIn('personvern'), laget.signIn('personvern2')]);
  const [asNav, asSkole] = [await laget.signIn('nav'), await laget.signIn('skole')];
  await asNav.get(`/api/young-people/${jonas}/case`).expect(200);
  await asNav.get('/api/my-list').expect(200);
  await asSkole.get(`/api/young-people/${jonas}/case`).expect(200);
});

afterAll(() => laget.close());

const window = { from: daysAhead(-1), to: daysAhead(1) };
const affected = (body: object) => officer.post('/api/incidents/affected', body).expect(200);

test('G12 everybody whom one user has seen, in lists too: ids, categories and viewers, and no name', async () => {
  const { body, text } = await affected({ ...window, username: 'nav' });
  expect(body).toMatchObject({
    count: 1,
    people: [{ youngPersonId: jonas, categories: ['basic', 'school'], viewers: ['nav'], times: 2 }],
  });
  expect(text).not.toContain('Elvemyr');
});

test('G12 everybody whom anybody has seen in a time window; nobody outside it, and nobody by a user who is not there', async () => {
  expect((await affected(window)).body.people[0].viewers).toEqual(['nav', 'skole']);
  expect((await affected({ from: '2020-01-01', to: '2020-12-31' })).body).toEqual({ count: 0, people: [] });
  expect((await affected({ ...window, username: 'ingen' })).body.count).toBe(0);
  expect((await officer.post('/api/incidents/affected', { from: window.to, to: window.from })).status).toBe(
    400,
  );
});

test('an officer elsewhere finds nobody of these', async () => {
  const { body } = await elsewhere.post('/api/incidents/affected', window).expect(200);
  expect(body.count).toBe(0);
});

test('G12 the register counts 72 hours down until the authority is told, and the officer elsewhere does not see it', async () => {
  const noticedAt = new Date(Date.now() - 10.5 * 3_600_000).toISOString();
  const made = await officer.post('/api/incidents', { what: 'En liste lå igjen.', noticedAt }).expect(201);
  const list = async (): Promise<unknown> => (await officer.get('/api/incidents').expect(200)).body;
  expect(await list()).toMatchObject([{ what: 'En liste lå igjen.', hoursLeft: 61, closed: false }]);
  const steps = `/api/incidents/${String(made.body.id)}/steps`;
  const early = await officer.post(steps, { kind: 'closed', text: 'Ferdig.' }).expect(422);
  expect(early.body.blockers).toEqual(['clock_still_running']);
  await officer.post(steps, { kind: 'authority_told', text: 'Meldt i Altinn.' }).expect(201);
  await officer.post(steps, { kind: 'closed', text: 'Ferdig.' }).expect(201);
  expect(await list()).toMatchObject([{ hoursLeft: null, closed: true, steps: [{}, {}] }]);
  expect((await elsewhere.get('/api/incidents').expect(200)).body).toEqual([]);
  expect((await elsewhere.post(steps, { kind: 'measure', text: 'Noe.' })).status).toBe(404);
  const ahead = { what: 'I morgen.', noticedAt: `${daysAhead(1)}T09:00:00Z` };
  expect((await officer.post('/api/incidents', ahead)).status).toBe(400);
});

test('G12 the command writes them as CSV, for the owner of the database alone', async () => {
  const command = (words: readonly string[]) =>
    run(process.execPath, ['--conditions=source', 'apps/incident/main.ts', ...words], {
      env: { PATH: process.env['PATH'], DATABASE_URL: laget.database.ownerUrl },
    });
  const { stdout } = await command(['--actor', 'nav', '--from', window.from, '--to', window.to]);
  const [head, row, ...rest] = stdout.trim().split('\n');
  expect(head).toBe('young_person_id,categories,viewers,times,first_at,last_at');
  expect(row).toMatch(new RegExp(`^${jonas},basic school,nav,2,`));
  expect(rest).toEqual([]);
  await expect(command(['--from', 'i fjor', '--to', window.to])).rejects.toMatchObject({
    stderr: expect.stringContaining('--from'),
  });
});

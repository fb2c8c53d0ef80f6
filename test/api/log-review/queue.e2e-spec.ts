import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { LogReview } from '../../../apps/api/src/log-review/log-review.dto.ts';
import { JobRunner } from '../../../apps/api/src/platform/jobs/job-runner.ts';
import type { Worker } from '../../builders/place-builder.ts';
import { asDefiner } from '../../support/access-log.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;
let officer: Browser;
let elsewhere: Browser;
let nav: Worker;
let jonas: string;

const triesFor = (person: string, daysAgo: number, times: number) =>
  asDefiner(
    laget,
    `INSERT INTO app.access_log (at, actor_user_id, actor_service_id, young_person_id, action, allowed, rule, request_id)
     SELECT (app.today() - $4::int + time '10:00') AT TIME ZONE 'Europe/Oslo', $1, $2, uuidv7(), 'case.read', false, 'none', 'r'
     FROM generate_series(1, $5::int) WHERE $3::uuid IS NOT NULL`,
    [nav.userId, nav.serviceId, person, daysAgo, times],
  );

beforeAll(async () => {
  laget = await startLaget();
  const { place, case: cases } = laget.given;
  const fjordvik = await place.municipality('Fjordvik');
  const granlia = await place.municipality('Granlia');
  nav = await place.worker('nav', await place.service('nav', fjordvik, 'NAV Fjordvik'));
  const coordination = await place.service('coordination', fjordvik, 'Koordinering i Fjordvik');
  await place.worker('personvern', coordination, 'privacy_officer');
  const other = await place.service('coordination', granlia, 'Koordinering i Granlia');
  await place.worker('personvern2', other, 'privacy_officer');
  jonas = await cases.youngPerson(fjordvik, nav);
  [officer, elsewhere] = await Promise.all([laget.signIn('personvern'), laget.signIn('personvern2')]);
});

afterAll(() => laget.close());

const queue = async (as = officer): Promise<LogReview> => {
  const { body }: { body: LogReview } = await as.get('/api/log-review').expect(200);
  return body;
};
const judge = (id: string, body: object) => officer.post(`/api/log-review/${id}/outcome`, body);

test('N03 an ordinary day raises nothing', async () => {
  const asNav = await laget.signIn('nav');
  await asNav.get(`/api/young-people/${jonas}/case`).expect(200);
  expect(await queue()).toEqual({ items: [], late: 0 });
});

test('N03 what happens today is in the queue when the page is opened, once, and in no other municipality', async () => {
  await triesFor(jonas, 0, 5);
  const { items } = await queue();
  expect(items).toMatchObject([
    {
      actorUsername: 'nav',
      serviceName: 'NAV Fjordvik',
      findings: [{ rule: 'searching', count: 5 }],
      late: false,
      outcomes: [],
    },
  ]);
  expect((await queue()).items).toHaveLength(1);
  expect((await queue(elsewhere)).items).toEqual([]);
});

test('N03 each night the days before are looked through for all', async () => {
  await triesFor(jonas, 2, 6);
  await laget.app.get(JobRunner, { strict: false }).run('look-through-the-log');
  const { items } = await queue();
  expect(items.map(({ findings }) => findings[0]?.count).toSorted()).toEqual([5, 6]);
});

test('the outcome is stored with words and by whom; to ask keeps it open, misuse makes an incident', async () => {
  const [first, second] = (await queue()).items;
  const ids = [first?.id ?? '', second?.id ?? ''];
  expect((await judge(ids[0] ?? '', { outcome: 'ok', text: '' }).expect(422)).body.blockers).toEqual([
    'text_missing',
  ]);
  await judge(ids[0] ?? '', { outcome: 'asked', text: 'Har spurt leder.' }).expect(200);
  await judge(ids[0] ?? '', { outcome: 'ok', text: 'Feil lenke i en e-post.' }).expect(200);
  expect(
    (await judge(ids[0] ?? '', { outcome: 'misuse', text: 'Likevel.' }).expect(422)).body.blockers,
  ).toEqual(['already_judged']);
  const misuse = await judge(ids[1] ?? '', { outcome: 'misuse', text: 'Lette etter en nabo.' }).expect(200);
  const incidents = await officer.get('/api/incidents').expect(200);
  expect(incidents.body).toMatchObject([
    { id: misuse.body.incidentId, what: 'Lette etter en nabo.', actorUsername: 'nav', reviewItemId: ids[1] },
  ]);
  expect((await queue()).items.find(({ id }) => id === ids[0])?.outcomes).toMatchObject([
    { outcome: 'asked', byName: 'personvern Testesen' },
    { outcome: 'ok', text: 'Feil lenke i en e-post.' },
  ]);
});

test('nobody judges themselves, and an officer elsewhere judges nothing here', async () => {
  const insert = `INSERT INTO app.review_item (day, actor_user_id, service_id, score, rules, counts)
    SELECT app.today() - 9, p.user_id, p.service_id, 3, ARRAY['after_hours'], '{"after_hours": 6}'
    FROM app.post p WHERE p.user_id = $1 RETURNING id`;
  const { rows } = await laget.given.pool.query<{ id: string }>(insert, [officer.userId]);
  const id = rows[0]?.id ?? '';
  expect((await judge(id, { outcome: 'ok', text: 'Det var meg.' }).expect(422)).body.blockers).toEqual([
    'about_yourself',
  ]);
  const wish = { outcome: 'ok', text: 'Greit.' };
  expect((await elsewhere.post(`/api/log-review/${id}/outcome`, wish)).status).toBe(404);
});

test('N03 what nobody has looked at for more than seven days alarms', async () => {
  await laget.given.pool.query(
    `INSERT INTO app.review_item (day, actor_user_id, service_id, score, rules, counts, found_at)
     VALUES (app.today() - 12, $1, $2, 3, ARRAY['after_hours'], '{"after_hours": 6}', app.clock() - interval '8 days 1 hour')`,
    [nav.userId, nav.serviceId],
  );
  const { items, late } = await queue();
  expect(late).toBe(1);
  expect(items.filter((item) => item.late)).toHaveLength(1);
});

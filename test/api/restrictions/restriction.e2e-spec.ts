import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { heldBack } from '../../../migrations/gdpr/restriction.ts';
import { daysAhead } from '../../builders/consent-wish.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;
let jonas: string;
let elias: string;
let requestId: string;
let restrictionId: string;
let ungdom: Browser;
let skole: Browser;
let officer: Browser;
let elsewhere: Browser;
let welfare: string;

beforeAll(async () => {
  laget = await startLaget();
  const { place, case: cases } = laget.given;
  const fjordvik = await place.municipality('Fjordvik');
  const granlia = await place.municipality('Granlia');
  const holder = await place.worker('skole', await place.service('school', fjordvik, 'Vestlia vgs'));
  await place.worker('personvern', await place.service('coordination', fjordvik), 'privacy_officer');
  await place.worker('personvern2', await place.service('coordination', granlia), 'privacy_officer');
  welfare = await place.service('child_welfare', fjordvik, 'Barneverntjenesten i Fjordvik');
  await place.worker('barnevern', welfare);
  jonas = await cases.youngPerson(fjordvik, holder);
  elias = await cases.youngPerson(fjordvik, holder, { givenName: 'Elias' });
  await cases.consent(jonas, holder, [holder.serviceId]);
  await cases.signInFor(jonas, 'ungdom');
  [ungdom, skole, officer, elsewhere] = await Promise.all([
    laget.signIn('ungdom'),
    laget.signIn('skole'),
    laget.signIn('personvern'),
    laget.signIn('personvern2'),
  ]);
  const asked = await ungdom
    .post(`/api/young-people/${jonas}/own-requests`, {
      kind: 'restriction',
      text: 'Ikke bruk det før det er rettet.',
    })
    .expect(201);
  requestId = asked.body.id;
});

afterAll(() => laget.close());

const note = { category: 'school', audience: 'service', text: 'Kom ikke i dag.' };
const write = (youngPersonId: string) => skole.post(`/api/young-people/${youngPersonId}/notes`, note);

test('G08 the privacy officer stops the use with a reason, once, on what the young person asks for', async () => {
  const path = `/api/data-requests/${requestId}/restrict`;
  await elsewhere.post(path, { reason: 'Vi undersøker.' }).expect(404);
  expect((await officer.post(path, { reason: ' ' }).expect(422)).body.blockers).toEqual(['reason_missing']);
  await write(jonas).expect(201);
  restrictionId = (await officer.post(path, { reason: 'Vi undersøker om det stemmer.' }).expect(201)).body.id;
  expect((await officer.post(path, { reason: 'Igjen.' }).expect(422)).body.blockers).toEqual([
    'already_restricted',
  ]);
});

test('G08 the team reads on, is told since when and why, and writes nothing', async () => {
  await skole.get(`/api/young-people/${jonas}/case`).expect(200);
  const { body } = await skole.get(`/api/young-people/${jonas}/restriction`).expect(200);
  expect(body).toEqual([
    expect.objectContaining({ reason: 'Vi undersøker om det stemmer.', byName: 'personvern Testesen' }),
  ]);
  expect((await write(jonas).expect(409)).body.code).toBe('restricted');
  await write(elias).expect(201);
});

test('G08 the young person sees it, still writes in own words and takes a consent back', async () => {
  const own = await ungdom.get(`/api/young-people/${jonas}/own-requests`).expect(200);
  expect(own.body.restrictions).toEqual([
    expect.objectContaining({ reason: 'Vi undersøker om det stemmer.' }),
  ]);
  await ungdom
    .post(`/api/young-people/${jonas}/contributions`, { kind: 'comment', text: 'Hei.', visibility: 'team' })
    .expect(201);
});

test('L06 the duty to report holds in a restricted case', async () => {
  const report = {
    receiverServiceId: welfare,
    text: 'Jonas sover hos kamerater fordi han er redd hjemme.',
    toldFrom: daysAhead(60),
    delayReason: 'Han kan bli utsatt for mer hvis noen hjemme får vite det.',
  };
  await skole.post(`/api/young-people/${jonas}/child-welfare-reports`, report).expect(201);
});

/** Closed by the migration that made them. */
const heldBackLater = [
  ...['preparation', 'hand_over_note', 'transition_check', 'goal_stance', 'referral', 'move_dispute'],
  'case_request',
  'statutory_title',
  'move',
  ...['thread_message', 'thread_mention', 'blanking'],
  ...['meeting', 'meeting_invitee', 'meeting_wish', 'minutes_section', 'minutes_version', 'meeting_decision'],
];

test.each([...heldBack.writing, ...heldBack.adding, ...heldBackLater])(
  'G08 the database refuses it too: no row of %s by somebody who works, whoever’s rights are used',
  async (table) => {
    const { rows } = await laget.owner.query<{ name: string }>(
      `SELECT tgname AS name FROM pg_trigger WHERE tgrelid = $1::regclass AND tgname = $2 AND tgenabled = 'O'`,
      [`app.${table}`, `${table}_held_back`],
    );
    expect(rows).toHaveLength(1);
  },
);

/** Tables about a young person that a restriction leaves open: the log, what ends something, what is the young person's own, and the duty to report. */
const leftOpen = [
  ...[
    'access_log',
    'archive_package',
    'archive_receipt',
    'erasure_approval',
    'erasure_case',
    'erasure_decision',
    'app_user',
    'baton',
    'baton_offer',
    'caseload_offer',
    'case_event',
    'child_welfare_processing',
    'child_welfare_report',
    'consent_answer',
    'data_answer',
    'data_request',
    'outbox',
  ],
  ...['paper_request', 'paper_request_step'],
  ...['emergency_access', 'emergency_review', 'guardian_item', 'log_hiding', 'merge_task', 'own_lock'],
  'hand_over_receipt',
  ...[
    'meeting_pulse',
    'minutes_receipt',
    'quality_of_life',
    'immigrant_background',
    'own_part',
    'own_part_answer',
    'thread_mark',
  ],
  ...['privacy_question', 'protection', 'question_step', 'restriction', 'staff_relation', 'team_member'],
];

test('G08 every table about a young person is closed by a restriction, or left open on purpose', async () => {
  const { rows } = await laget.owner.query<{ name: string }>(
    `SELECT DISTINCT table_name AS name FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
     WHERE table_schema = 'app' AND column_name = 'young_person_id' AND table_type = 'BASE TABLE'`,
  );
  const listed = [...heldBack.writing, ...heldBack.adding, ...heldBackLater, ...leftOpen].filter(
    (name) => name !== 'young_person',
  );
  expect(rows.map(({ name }) => name).toSorted()).toEqual(listed.toSorted());
});

test('G08 lifted with a reason by the privacy officer of the place, the use goes on at once', async () => {
  const path = `/api/restrictions/${restrictionId}/lift`;
  await elsewhere.post(path, { reason: 'Ferdig.' }).expect(404);
  expect((await officer.get('/api/restrictions').expect(200)).text).not.toContain('Elvemyr');
  await officer.post(path, { reason: 'Det er rettet.' }).expect(200);
  await officer.post(path, { reason: 'Igjen.' }).expect(404);
  await write(jonas).expect(201);
  expect((await skole.get(`/api/young-people/${jonas}/restriction`).expect(200)).body).toEqual([]);
});

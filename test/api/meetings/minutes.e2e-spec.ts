import type { Shape } from '#api-types';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { insert } from '../../builders/insert.ts';
import { dayFromNow } from '../../support/day.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';
import { noteCase, type NoteCase } from '../notes/note-case.ts';

let laget: Laget;
let it: NoteCase;

beforeAll(async () => {
  laget = await startLaget();
  it = await noteCase(laget);
});

afterAll(() => laget.close());

type Minutes = Shape<'MinutesPage'>;
const path = (rest = ''): string => `/api/young-people/${it.jonas}/meetings${rest}`;
const call = async (body: object = {}): Promise<string> => {
  const { nav, bup } = it.workers;
  const when = {
    day: dayFromNow(0),
    time: '14:30',
    lengthMinutes: 60,
    kind: 'review',
    youngPersonInvited: true,
  };
  const answer = await it.as.skole
    .post(path(), { ...when, postIds: [nav.postId, bup.postId], ...body })
    .expect(201);
  const { id }: { id: string } = answer.body;
  return id;
};
const minutes = async (browser: Browser, id: string): Promise<Minutes> => {
  const { body }: { body: Minutes } = await browser.get(path(`/${id}/minutes`)).expect(200);
  return body;
};
const texts = async (browser: Browser, id: string): Promise<string[]> =>
  (await minutes(browser, id)).sections.map(({ text }) => text);
const hold = async (id: string, body: object = {}): Promise<void> => {
  const { meeting } = await minutes(it.as.skole, id);
  const cameIds = meeting.invitees.map((one) => one.id);
  await it.as.skole
    .post(path(`/${id}/hold`), { cameIds, interpreter: 'none_needed', ...body })
    .set('If-Match', `"v${String(meeting.version)}"`)
    .expect(200);
};
const write = async (browser: Browser, id: string, text: string, category = 'school'): Promise<string> => {
  const answer = await browser.post(path(`/${id}/minutes`), { category, text }).expect(201);
  const made: { id: string } = answer.body;
  return made.id;
};
const blockersOf = async (
  browser: Browser,
  at: string,
  body: object = {},
  version = 1,
): Promise<string[]> => {
  const sent = browser.post(path(at), body).set('If-Match', `"v${String(version)}"`);
  const answer: { blockers: string[] } = (await sent.expect(422)).body;
  return answer.blockers;
};

test('minutes are the writer’s until they are shared, in the database too', async () => {
  const id = await call();
  await write(it.as.skole, id, 'Bare for meg ennå.');
  expect(await texts(it.as.skole, id)).toEqual(['Bare for meg ennå.']);
  expect(await texts(it.as.nav, id)).toEqual([]);
  expect(await texts(it.as.ungdom, id)).toEqual([]);
});

test('shared, each reader gets the parts whose category is opened, and the young person all of them', async () => {
  const id = await call();
  await write(it.as.skole, id, 'Om skolen.');
  await write(it.as.skole, id, 'Til alle i laget.', 'basic');
  expect(await blockersOf(it.as.skole, `/${id}/minutes/share`)).toEqual(['not-held']);
  await hold(id);
  await it.as.skole.post(path(`/${id}/minutes/share`)).expect(200);
  expect(await texts(it.as.nav, id)).toEqual(['Om skolen.', 'Til alle i laget.']);
  expect(await texts(it.as.bup, id)).toEqual(['Til alle i laget.']);
  expect(await texts(it.as.ungdom, id)).toEqual(['Om skolen.', 'Til alle i laget.']);
  expect(await blockersOf(it.as.skole, `/${id}/minutes/share`)).toEqual(['nothing-to-share']);
});

test('each service that opens them leaves a receipt, and so does the young person', async () => {
  const id = await call();
  await write(it.as.skole, id, 'Vi ble enige.', 'basic');
  await hold(id);
  await it.as.skole.post(path(`/${id}/minutes/share`)).expect(200);
  expect((await minutes(it.as.nav, id)).notReceived).toBe(true);
  await it.as.nav.post(path(`/${id}/minutes/seen`)).expect(200);
  await it.as.ungdom.post(path(`/${id}/minutes/seen`)).expect(200);
  expect((await minutes(it.as.nav, id)).notReceived).toBe(false);
  const { receipts } = await minutes(it.as.skole, id);
  expect(receipts.map(({ serviceName }) => serviceName)).toEqual(['NAV Fjordvik', '']);
});

test('a correction after sharing is seen as one; the same writer in two windows overwrites nothing', async () => {
  const id = await call();
  const section = await write(it.as.skole, id, 'Praksis fra mandag.', 'basic');
  await hold(id);
  await it.as.skole.post(path(`/${id}/minutes/share`)).expect(200);
  const change = (text: string, version: number) =>
    it.as.skole
      .post(path(`/${id}/minutes/${section}/change`), { text })
      .set('If-Match', `"v${String(version)}"`);
  await change('Praksis fra tirsdag.', 1).expect(200);
  await change('Praksis fra onsdag.', 1).expect(412);
  const [seen] = (await minutes(it.as.nav, id)).sections;
  expect(seen?.text).toBe('Praksis fra tirsdag.');
  expect(seen?.versions.map(({ text }) => text)).toEqual(['Praksis fra mandag.', 'Praksis fra tirsdag.']);
  await it.as.nav
    .post(path(`/${id}/minutes/${section}/change`), { text: 'x' })
    .set('If-Match', '"v2"')
    .expect(404);
});

test('a decision is a measure in the plan at once, with somebody responsible and a date', async () => {
  const id = await call();
  const { nav } = it.workers;
  const deadline = dayFromNow(20);
  const wish = {
    title: 'Ring verkstedet',
    responsiblePostId: nav.postId,
    deadline,
    lookFor: 'Svar.',
    lookOn: deadline,
  };
  expect(
    await blockersOf(it.as.skole, `/${id}/decisions`, { ...wish, responsiblePostId: undefined }),
  ).toEqual(['no_responsible']);
  await it.as.skole.post(path(`/${id}/decisions`), wish).expect(201);
  const [decision] = (await minutes(it.as.nav, id)).decisions;
  expect(decision).toMatchObject({ title: 'Ring verkstedet', deadline, status: 'proposed' });
  const plan = await it.as.nav.get(path().replace('/meetings', '/case')).expect(200);
  expect(plan.text).toContain('Ring verkstedet');
});

test('who came, who interpreted: never a relative or a child', async () => {
  const id = await call();
  const { meeting } = await minutes(it.as.skole, id);
  const cameIds = meeting.invitees.map((one) => one.id);
  const at = `/${id}/hold`;
  expect(await blockersOf(it.as.skole, at, { cameIds, interpreter: 'child' })).toEqual([
    'interpreter-not-allowed',
  ]);
  expect(await blockersOf(it.as.skole, at, { cameIds: [], interpreter: 'by_phone' })).toEqual([
    'nobody-came',
  ]);
  expect(await blockersOf(it.as.nav, at, { cameIds, interpreter: 'by_phone' })).toEqual(['not-the-caller']);
  await hold(id, { interpreter: 'by_phone', toldHow: 'På telefon mandag.' });
  const held = await minutes(it.as.skole, id);
  expect(held.interpreter).toBe('by_phone');
  expect(held.participation.flatMap(({ premise, secured }) => (secured ? [premise] : []))).toEqual([
    'told',
    'heard',
    'feedback',
    'evaluates',
  ]);
});

test('how it was is the young person’s own, once, unless the young person shows it', async () => {
  const [first, second] = [await call(), await call()];
  expect(
    await blockersOf(it.as.ungdom, `/${first}/pulse`, { heard: 'yes', skipped: false, shownToTeam: false }),
  ).toEqual(['not-held']);
  await hold(first);
  await hold(second);
  await it.as.ungdom
    .post(path(`/${first}/pulse`), { heard: 'no', skipped: false, shownToTeam: false })
    .expect(201);
  await it.as.ungdom
    .post(path(`/${first}/pulse`), { heard: 'yes', skipped: false, shownToTeam: true })
    .expect(409);
  await it.as.ungdom
    .post(path(`/${second}/pulse`), { heard: 'yes', skipped: false, shownToTeam: true })
    .expect(201);
  expect((await minutes(it.as.skole, first)).pulse).toBeNull();
  expect((await minutes(it.as.nav, second)).pulse).toMatchObject({ heard: 'yes', knowsWho: null });
  const own = await it.as.ungdom.get(path().replace('/meetings', '/my-meetings')).expect(200);
  const { pulses }: Shape<'MyMeetings'> = own.body;
  expect(pulses.map(({ heard }) => heard).toSorted()).toEqual(['no', 'yes']);
});

test('L02 the screen for all shows what everybody who is asked may see, and nothing else', async () => {
  const { skole } = it.workers;
  const { rows: plans } = await laget.given.pool.query<{ id: string }>('SELECT id FROM app.plan');
  const goal = { young_person_id: it.jonas, owner_service_id: skole.serviceId, plan_id: plans[0]?.id ?? '' };
  await insert(laget.given.pool, 'goal', {
    ...goal,
    category: 'basic',
    own_words: 'Jeg vil jobbe med sykler',
  });
  await insert(laget.given.pool, 'goal', { ...goal, category: 'school', own_words: 'Jeg vil slippe gymmen' });
  const shown = async (id: string): Promise<string[]> => {
    const { body }: { body: Shape<'MeetingAgenda'> } = await it.as.skole
      .get(path(`/${id}/agenda`))
      .expect(200);
    return body.parts.flatMap(({ part, items }) =>
      part === 'goals' ? items.map(({ ownWords }) => ownWords) : [],
    );
  };
  const all = await call();
  expect(await shown(all)).toEqual(['Jeg vil jobbe med sykler']);
  await it.as.bup.post(path(`/${all}/answer`), { answer: 'no' }).expect(200);
  expect((await shown(all)).toSorted()).toEqual(['Jeg vil jobbe med sykler', 'Jeg vil slippe gymmen']);
});

test('A04 with a guardian asked the screen shows only what that guardian has been shown', async () => {
  const guardianId = await laget.given.case.guardian(it.jonas, 'foresatt');
  const id = await call({ postIds: [], guardianIds: [guardianId] });
  const agenda = async (): Promise<string> => (await it.as.skole.get(path(`/${id}/agenda`)).expect(200)).text;
  expect(await agenda()).not.toContain('sykler');
  const { rows } = await laget.given.pool.query<{ id: string }>(
    `SELECT id FROM app.goal WHERE category = 'basic'`,
  );
  const shown = { guardianId, itemKind: 'goal', itemId: rows[0]?.id };
  await it.as.ungdom.post(path().replace('/meetings', '/shared-items'), shown).expect(200);
  expect(await agenda()).toContain('sykler');
  const foresatt = await laget.signIn('foresatt');
  await foresatt.get(path(`/${id}/minutes`)).expect(403);
});

test('goals are written from the meeting, by the plan’s own rules, and the history says which meeting', async () => {
  const id = await call();
  const at = path(`/${id}/goals`);
  const added: { id: string; version: number } = (
    await it.as.skole.post(at, { ownWords: 'Jeg vil mekke.', category: 'basic' }).expect(201)
  ).body;
  const goal = `${at}/${added.id}`;
  const change = (version: number) =>
    it.as.skole.patch(goal, { wording: 'Praksis på verksted' }).set('If-Match', `"v${String(version)}"`);
  await change(added.version).expect(200);
  await change(added.version).expect(412);
  expect(await blockersOf(it.as.skole, `/${id}/goals/${added.id}/drop`, {}, 2)).toEqual(['no_reason']);
  await it.as.skole.post(`${goal}/reach`, {}).set('If-Match', '"v2"').expect(200);
  const { goals } = await minutes(it.as.skole, id);
  expect(goals.map(({ verb, wording }) => [verb, wording])).toEqual([
    ['add', ''],
    ['change', 'Praksis på verksted'],
    ['reach', 'Praksis på verksted'],
  ]);
  const versions = path().replace('/meetings', '/plan/versions');
  const lines: Shape<'PlanVersionLine'>[] = (await it.as.skole.get(versions).expect(200)).body;
  expect(lines.filter(({ itemId }) => itemId === added.id).map(({ meetingDay }) => meetingDay)).toEqual([
    dayFromNow(0),
    dayFromNow(0),
    dayFromNow(0),
  ]);
});

test('no goal is written from a meeting that is called off, or from somebody else’s', async () => {
  const id = await call();
  await it.as.skole
    .post(path(`/${id}/cancel`), { reason: 'Jonas er syk.' })
    .set('If-Match', '"v1"')
    .expect(200);
  expect(await blockersOf(it.as.skole, `/${id}/goals`, { ownWords: 'Jeg vil' })).toEqual(['cancelled']);
  const nobodys = '00000000-0000-7000-8000-00000000dead';
  await it.as.skole.post(path(`/${nobodys}/goals`), { ownWords: 'Jeg vil' }).expect(404);
});

test('a part that was wrong is blanked by its writer, also after sharing: the trace stays, what it was before goes', async () => {
  const id = await call();
  const section = await write(it.as.skole, id, 'Om feil ungdom.');
  const at = `/${id}/minutes/${section}`;
  await hold(id);
  await it.as.skole.post(path(`/${id}/minutes/share`)).expect(200);
  expect(await texts(it.as.nav, id)).toEqual(['Om feil ungdom.']);
  expect(await blockersOf(it.as.skole, `${at}/blank`, { reason: ' ' })).toEqual(['reason-missing']);
  const blank = (browser: Browser) =>
    browser.post(path(`${at}/blank`), { reason: 'Feil ungdom.' }).set('If-Match', '"v1"');
  await blank(it.as.nav).expect(404);
  await blank(it.as.skole).expect(200);
  for (const reader of [it.as.nav, it.as.ungdom]) {
    const [seen] = (await minutes(reader, id)).sections;
    expect(seen).toMatchObject({ text: '', versions: [], blanked: { reason: 'Feil ungdom.' } });
  }
  expect(await blockersOf(it.as.skole, `${at}/change`, { text: 'Igjen.' }, 2)).toEqual(['already-blanked']);
  expect(await blockersOf(it.as.skole, `${at}/blank`, { reason: 'Igjen.' }, 2)).toEqual(['already-blanked']);
});

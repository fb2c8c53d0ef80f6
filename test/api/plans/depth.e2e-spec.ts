import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addDays, addMonths } from '#domain/calendar/date';
import { isArea } from '#domain/mapping/areas';
import { isMeasureKind } from '#domain/measure/kinds';
import { asDefiner } from '../../support/access-log.ts';
import type { Browser } from '../../support/laget.ts';
import { type PlanCase, seen, startPlanCase } from './plan-case.ts';

interface Text {
  readonly nb: string;
  readonly nn: string;
  readonly en: string;
}
interface Template {
  readonly name: Text;
  readonly goals: { area: string; wording: Text; measures: { kind: string }[] }[];
}

let it: PlanCase;
let jonas: Browser;
let today: string;

beforeAll(async () => {
  it = await startPlanCase();
  await it.laget.given.case.signInFor(it.youngPersonId);
  jonas = await it.laget.signIn('ungdom');
  today = (await it.skole.get('/api/session').expect(200)).body.today;
});

afterAll(() => it.laget.close());

const add = async (change: object = {}): Promise<string> => {
  const wish = {
    title: 'Praksis på verksted',
    kind: 'work_practice',
    responsiblePostId: it.workers.nav.postId,
    deadline: addDays(today, 30),
    lookFor: 'At Jonas trives.',
    lookOn: addDays(today, 14),
    ...change,
  };
  const { id }: { id: string } = (await it.skole.post(it.path('/measures'), wish).expect(201)).body;
  return id;
};
const measureOf = async (id: string, reader: Browser = it.skole): Promise<Record<string, unknown>> => {
  const { body } = await reader.get(it.path(reader === jonas ? '/own-page' : '/plan')).expect(200);
  const measures: Record<string, unknown>[] = body.measures;
  return measures.find((measure) => measure['id'] === id) ?? {};
};
const verb = async (id: string, name: string, body = {}) => {
  const { version } = await measureOf(id);
  return it.skole.post(it.path(`/measures/${id}/${name}`), body).set(...seen(Number(version)));
};
const answer = (id: string, body: object) => jonas.post(it.path(`/measures/${id}/answer`), body);
const done = async (id: string): Promise<void> => {
  for (const name of ['agree', 'start']) expect((await verb(id, name)).status).toBe(200);
  const evaluation = {
    happened: 'Åtte dager.',
    outcome: 'school',
    helped: 'good',
    learnt: 'Morgen går best.',
  };
  expect((await verb(id, 'finish', evaluation)).status).toBe(200);
};

test('«differently» is said in own words, the team changes the measure, and the young person is asked again', async () => {
  const id = await add();
  expect((await answer(id, { answer: 'differently', words: ' ' })).body.blockers).toEqual([
    'differently_without_words',
  ]);
  expect((await answer(id, { answer: 'differently', words: 'Heller etter lunsj.' })).status).toBe(200);
  expect(await measureOf(id)).toMatchObject({ youngPersonAnswerWords: 'Heller etter lunsj.' });
  expect((await verb(id, 'agree')).body.blockers).toEqual(['young_person_wants_it_differently']);
  const { version } = await measureOf(id);
  const changed = await it.skole
    .patch(it.path(`/measures/${id}`), { title: 'Praksis etter lunsj' })
    .set(...seen(Number(version)));
  expect(changed.status).toBe(200);
  expect(await measureOf(id, jonas)).toMatchObject({ askedAgain: true, youngPersonAnswer: null });
  expect((await verb(id, 'agree')).body.blockers).toEqual(['young_person_asked_again']);
  expect((await answer(id, { answer: 'yes' })).status).toBe(200);
  expect((await verb(id, 'agree')).status).toBe(200);
});

test('a measure ends in an outcome of its kind, and in no other', async () => {
  const id = await add();
  for (const name of ['agree', 'start']) await verb(id, name);
  const evaluation = { happened: 'Ja.', outcome: 'trade_certificate', helped: 'good', learnt: 'Mye.' };
  expect((await verb(id, 'finish', evaluation)).body.blockers).toEqual(['outcome_of_another_kind']);
  const row = it.laget.given.pool.query(`UPDATE app.measure SET outcome = 'school' WHERE id = $1`, [id]);
  await expect(row).rejects.toThrow(/permission denied|measure_outcome_at_the_end/);
});

test('when it is over the young person says whether it helped, beside what the service says', async () => {
  const id = await add();
  const say = (body: object) => jonas.post(it.path(`/measures/${id}/own-evaluation`), body);
  expect((await say({ helped: 'good' })).status).toBe(409);
  await done(id);
  expect((await say({ helped: 'little', words: 'Det var langt å gå.' })).status).toBe(200);
  const both = {
    evaluationHelped: 'good',
    youngPersonHelped: 'little',
    youngPersonEvaluation: 'Det var langt å gå.',
  };
  expect(await measureOf(id)).toMatchObject(both);
  expect(await measureOf(id, jonas)).toMatchObject(both);
  const { body } = await it.skole.get(it.path('/plan/versions')).expect(200);
  expect(body[0]).toMatchObject({ verb: 'own-evaluation', itemId: id });
});

test('nobody on the team can write what the young person thinks, not even around the API', async () => {
  const id = await add();
  const { rows } = await it.laget.given.pool.query<{ definition: string }>(
    `SELECT pg_get_triggerdef(oid) AS definition FROM pg_trigger WHERE tgname = 'measure_own_voice'`,
  );
  expect(rows[0]?.definition).toContain('refuse_others_voice');
  expect((await it.skole.post(it.path(`/measures/${id}/own-evaluation`), { helped: 'good' })).status).toBe(
    403,
  );
});

test('who has only «basic» does not see what has helped in work', async () => {
  const id = await add();
  await done(id);
  expect(await measureOf(id, it.bup)).toEqual({});
  expect(await measureOf(id, it.nav)).toMatchObject({ outcome: 'school' });
});

const startAfter = async (by: Browser, id: string, measureId: string) => {
  const { version } = await measureOf(id);
  return by.post(it.path(`/measures/${id}/start-after`), { measureId }).set(...seen(Number(version)));
};
const basic = { category: 'basic', kind: 'mentor' };

test('a measure waits for another; what the reader does not see is only said to be there', async () => {
  const [later, hidden] = [await add(basic), await add({ title: 'Gjeldsordning' })];
  expect((await startAfter(it.skole, later, hidden)).status).toBe(200);
  expect(await measureOf(later)).toMatchObject({ startsAfterId: hidden, startsAfterUnseen: false });
  expect(await measureOf(later, it.bup)).toMatchObject({ startsAfterId: null, startsAfterUnseen: true });
  const whole = JSON.stringify((await it.bup.get(it.path('/plan'))).body);
  expect(whole).not.toContain(hidden);
  await verb(later, 'agree');
  expect((await verb(later, 'start')).status).toBe(200);
});

test('measures never wait in a circle, also when the writer does not see all of it', async () => {
  const [a, b, hidden] = [await add(basic), await add(basic), await add()];
  expect((await startAfter(it.skole, a, hidden)).status).toBe(200);
  expect((await startAfter(it.skole, hidden, b)).status).toBe(200);
  expect((await startAfter(it.skole, b, a)).body.blockers).toEqual(['waits_in_a_circle']);
  expect((await startAfter(it.bup, b, a)).status).toBe(409);
  expect((await startAfter(it.bup, b, hidden)).status).toBe(404);
  expect((await startAfter(it.skole, b, b)).body.blockers).toEqual(['after_itself']);
});

test('two who write at once cannot close a circle', async () => {
  const [a, b] = [await add(), await add()];
  const answers = await Promise.all([startAfter(it.skole, a, b), startAfter(it.nav, b, a)]);
  const statuses = answers.map(({ status }) => status).toSorted((x, y) => x - y);
  expect(statuses[0]).toBe(200);
  expect([409, 422]).toContain(statuses[1]);
});

test('a measure comes again, and a time is ticked off when its day has come', async () => {
  const id = await add();
  const weekly = { every: 'week', from: today, until: addDays(today, 21), part: 'morning' };
  expect((await verb(id, 'repeat', { ...weekly, until: addDays(today, -1) })).body.blockers).toEqual([
    'ends_before_it_begins',
    'ends_in_the_past',
  ]);
  expect((await verb(id, 'repeat', weekly)).status).toBe(200);
  expect((await verb(id, 'done-this-time', { on: addDays(today, 7) })).body.blockers).toEqual([
    'time_not_come',
  ]);
  expect((await verb(id, 'done-this-time', { on: today })).status).toBe(200);
  expect(await measureOf(id, jonas)).toMatchObject({ repeatEvery: 'week', repeatDoneOn: today });
  expect((await verb(id, 'done-this-time', { on: today })).body.blockers).toEqual(['time_done_before']);
  expect((await verb(id, 'end-repeat')).status).toBe(200);
  expect(await measureOf(id)).toMatchObject({ repeatEvery: null, repeatDoneOn: null });
  expect((await verb(id, 'done-this-time', { on: today })).status).toBe(409);
});

test('the young person says how each time of the own measure went, changes the answer, and nobody else can say it', async () => {
  const id = await add({ responsiblePostId: undefined, responsibleYoungPerson: true });
  const weekly = { every: 'week', from: today, until: addDays(today, 21), part: 'morning' };
  const tell = (body: object, who = jonas) => who.post(it.path(`/measures/${id}/own-time`), body);
  expect((await tell({ on: today, answer: 'done' })).status).toBe(409);
  expect((await verb(id, 'repeat', weekly)).status).toBe(200);
  expect((await tell({ on: addDays(today, 7), answer: 'done' })).body.blockers).toEqual(['time_not_come']);
  expect((await tell({ on: today, answer: 'not_now' })).status).toBe(200);
  expect(await measureOf(id)).toMatchObject({ repeatDoneOn: today, repeatTold: 'own_not_now' });
  expect((await tell({ on: today, answer: 'done' })).status).toBe(200);
  expect(await measureOf(id, jonas)).toMatchObject({ repeatDoneOn: today, repeatTold: 'own_done' });
  expect((await tell({ on: today, answer: 'done' }, it.skole)).status).toBe(403);
  expect((await verb(id, 'done-this-time', { on: today })).body.blockers).toEqual(['time_done_before']);
  const { body } = await it.skole.get(it.path('/plan/versions')).expect(200);
  expect(body.slice(0, 2)).toMatchObject([{ verb: 'own-time-done' }, { verb: 'own-time-not-now' }]);
});

test("a measure that somebody else does is not the young person's to tick off, and what the team said stands", async () => {
  const weekly = { every: 'week', from: today, until: addDays(today, 21), part: 'morning' };
  const id = await add();
  await verb(id, 'repeat', weekly);
  const tell = (measureId: string) =>
    jonas.post(it.path(`/measures/${measureId}/own-time`), { on: today, answer: 'done' });
  expect((await tell(id)).body.blockers).toEqual(['somebody_else_does_it']);
  const own = await add({ responsiblePostId: undefined, responsibleYoungPerson: true });
  await verb(own, 'repeat', weekly);
  expect((await verb(own, 'done-this-time', { on: today })).status).toBe(200);
  expect(await measureOf(own, jonas)).toMatchObject({ repeatTold: 'team_done' });
  expect((await tell(own)).body.blockers).toEqual(['time_done_before']);
});

const plan = async (): Promise<{ version: number }> => {
  const { body }: { body: { plan: { version: number } } } = await it.skole.get(it.path('/plan')).expect(200);
  return body.plan;
};
const reviewHeld = async (): Promise<void> => {
  const call = { kind: 'review', day: today, time: '09:00', lengthMinutes: 60, youngPersonInvited: true };
  const { id } = (await it.skole.post(it.path('/meetings'), { ...call, postIds: [] }).expect(201)).body;
  const { body }: { body: { meetings: { id: string; invitees: { id: string }[] }[] } } = await it.skole
    .get(it.path('/meetings'))
    .expect(200);
  const invitees = body.meetings.find((meeting) => meeting.id === id)?.invitees ?? [];
  const held = { cameIds: invitees.map((invitee) => invitee.id), interpreter: 'none_needed' };
  await it.skole
    .post(it.path(`/meetings/${String(id)}/hold`), held)
    .set(...seen(1))
    .expect(200);
};

test('when a review is held, the next one stands on its set date', async () => {
  const change = { reviewOn: today, reviewEvery: 3 };
  await it.skole
    .patch(it.path('/plan'), change)
    .set(...seen((await plan()).version))
    .expect(200);
  await reviewHeld();
  expect(await plan()).toMatchObject({ reviewOn: addMonths(today, 3), reviewEvery: 3 });
});

test('after the 30th birthday the review that is set is the last one, also when it comes again by itself', async () => {
  const born = (on: string): Promise<void> =>
    asDefiner(it.laget, 'UPDATE app.young_person SET birth_date = $2 WHERE id = $1', [it.youngPersonId, on]);
  await it.skole
    .patch(it.path('/plan'), { reviewOn: today, reviewEvery: 3 })
    .set(...seen((await plan()).version))
    .expect(200);
  await born(addMonths(today, -361));
  await reviewHeld();
  expect(await plan()).toMatchObject({ reviewOn: today, reviewEvery: 3 });
  await born('2009-03-14');
});

const morningOf = async (by: Browser, postId: string, change: object = {}): Promise<string> => {
  const id = await add({ responsiblePostId: postId, ...change });
  for (const name of ['agree', 'start']) await verb(id, name);
  const weekly = { every: 'week', from: today, until: addDays(today, 60), part: 'morning' };
  expect((await verb(id, 'repeat', weekly)).status).toBe(200);
  return id;
};
interface Week {
  readonly partly: boolean;
  readonly items: { id: string; kind: string; day: string; time: string | null; serviceName: string }[];
}
const weekOf = async (reader: Browser, path = '/burden'): Promise<Week> => {
  const { body }: { body: Week } = await reader.get(`${it.path(path)}?day=${addDays(today, 14)}`).expect(200);
  return body;
};
const namesOf = (week: Week): string[] => [...new Set(week.items.map(({ serviceName }) => serviceName))];

test('who does not see a category is told nothing of its appointments: the answer is the same with and without them', async () => {
  await morningOf(it.bup, it.workers.bup.postId, basic);
  const before = await weekOf(it.bup);
  expect(before.partly).toBe(true);
  await morningOf(it.skole, it.workers.skole.postId);
  await morningOf(it.nav, it.workers.nav.postId);
  expect(await weekOf(it.bup)).toEqual(before);
  expect(namesOf(before)).toEqual(['BUP Fjord']);
  const all = ['BUP Fjord', 'NAV Fjordvik', 'Vestlia vgs'];
  expect(namesOf(await weekOf(it.nav)).toSorted()).toEqual(all);
  expect(namesOf(await weekOf(jonas, '/own-burden')).toSorted()).toEqual(all);
  expect((await weekOf(jonas, '/own-burden')).partly).toBe(false);
});

test('a week shows what comes again on its day, and meetings that the young person is asked to', async () => {
  const day = addDays(today, 14);
  const call = { kind: 'other', day, time: '09:30', lengthMinutes: 45, postIds: [] };
  const not = { youngPersonInvited: false, notInvitedReason: 'Vi snakkes etterpå.' };
  const without = { ...call, ...not, postIds: [it.workers.nav.postId] };
  await it.skole.post(it.path('/meetings'), without).expect(201);
  const asked = (await it.skole.post(it.path('/meetings'), { ...call, youngPersonInvited: true }).expect(201))
    .body;
  const { items: lines } = await weekOf(it.skole);
  expect(lines.filter(({ kind }) => kind === 'meeting')).toMatchObject([
    { id: asked.id, day, time: '09:30' },
  ]);
  expect(lines.filter(({ kind }) => kind === 'repeat').map((line) => line.day)).toEqual([day, day, day]);
});

test('two services disagree about a goal; it is seen by both and by the young person, and cannot be taken away', async () => {
  const wish = { ownWords: 'Jeg vil jobbe.', wording: 'Fullføre vg1.', category: 'school' };
  const goalId = String((await it.skole.post(it.path('/goals'), wish).expect(201)).body.id);
  const say = (by: Browser, stance: string, text: string) =>
    by.post(it.path(`/goals/${goalId}/stances`), { stance, text });
  expect((await say(it.nav, 'agrees', 'Ja.')).body.blockers).toEqual(['nothing_to_agree_on']);
  expect((await say(it.nav, 'disagrees', ' ')).body.blockers).toEqual(['stance_without_words']);
  expect((await say(it.nav, 'disagrees', 'Arbeid først.')).status).toBe(201);
  expect((await say(it.skole, 'answers', 'Skole og arbeid sammen.')).status).toBe(201);
  expect((await say(it.bup, 'disagrees', 'Vi ser det ikke.')).status).toBe(404);
  const said = [
    { stance: 'disagrees', text: 'Arbeid først.', serviceName: 'NAV Fjordvik' },
    { stance: 'answers', text: 'Skole og arbeid sammen.', serviceName: 'Vestlia vgs' },
  ];
  for (const [reader, page] of [
    [it.skole, '/plan'],
    [it.nav, '/plan'],
    [jonas, '/own-page'],
  ] as const) {
    const goals: { id: string; stances: unknown[] }[] = (await reader.get(it.path(page)).expect(200)).body
      .goals;
    expect(goals.find(({ id }) => id === goalId)?.stances).toMatchObject(said);
  }
  await expect(it.laget.owner.query('DELETE FROM app.goal_stance')).rejects.toThrow('only-grows');
  await expect(it.laget.owner.query(`UPDATE app.goal_stance SET stance = 'agrees'`)).rejects.toThrow(
    'only-grows',
  );
  expect((await it.bup.get(it.path('/plan'))).text).not.toContain('Arbeid først.');
});

test('proposals for a situation are data, in three languages, with kinds and areas that the rules know', async () => {
  const { body } = await it.skole.get('/api/plan-templates').expect(200);
  const templates: Template[] = body.templates;
  expect(templates.map(({ name }) => name.nb)).toEqual([
    'Oppfølging fra OT',
    'Ut av barnevernet',
    'BUP → DPS',
    'Læretid',
    'Bosetting av flyktninger',
  ]);
  const goals = templates.flatMap((one) => one.goals);
  expect(goals.every(({ area }) => isArea(area))).toBe(true);
  expect(goals.flatMap(({ measures }) => measures).every(({ kind }) => isMeasureKind(kind))).toBe(true);
  const texts = templates.flatMap(({ name, goals: some }) => [name, ...some.map(({ wording }) => wording)]);
  expect(texts.every(({ nb, nn, en }) => [nb, nn, en].every((text) => text !== ''))).toBe(true);
});

import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Browser } from '../../support/laget.ts';
import { dayFromNow } from '../../support/day.ts';
import { insert } from '../../builders/insert.ts';
import { JobRunner } from '../../../apps/api/src/platform/jobs/job-runner.ts';
import { type OutboxWorld, outboxWorld } from './outbox-world.ts';

let it: OutboxWorld;

beforeEach(async () => {
  it = await outboxWorld();
});

afterEach(() => it.close());

const choice = {
  rhythm: 'at_once',
  quietFrom: 0,
  quietUntil: 0,
  digestHour: 8,
  digestWeekday: 1,
  without: [],
  channel: 'email',
};

const codeIn = (text: string): string => /: ([0-9]{6})/.exec(text)?.[1] ?? '';

const signInAsJonas = async (): Promise<Browser> => {
  await it.laget.given.case.signInFor(it.youngPersonId);
  return it.laget.signIn('ungdom');
};

const remind = () => it.laget.app.get(JobRunner, { strict: false }).run('remind-everybody');

test('what is not wanted is not sent, and everything else is', async () => {
  const asOther = await it.laget.signIn('nav2');
  expect((await asOther.get('/api/own-notices')).body).toMatchObject({
    chosen: false,
    rhythm: 'at_once',
    groups: ['asked', 'news', 'meetings', 'talk', 'reminders'],
    channels: ['email'],
    addresses: [{ channel: 'email', address: 'nav2@example.no', confirmed: true, fromWork: true }],
  });
  await asOther.put('/api/own-notices', { ...choice, without: ['asked'] }).expect(200);
  const told = { user_id: it.other.userId, post_id: it.other.postId, young_person_id: it.youngPersonId };
  await insert(it.laget.given.pool, 'outbox', { ...told, kind: 'baton_offered', item_id: it.youngPersonId });
  await it.send();
  expect(it.mail.received).toEqual([]);
  await insert(it.laget.given.pool, 'outbox', { ...told, kind: 'measure_given', item_id: it.youngPersonId });
  await it.send();
  expect(it.mail.received).toHaveLength(1);
});

test('a young person gets nothing before the code from the own mailbox has been written, and then exactly what is chosen', async () => {
  const asJonas = await signInAsJonas();
  await asJonas.put('/api/own-notices', choice).expect(200);
  await asJonas.post('/api/own-notices/address', { channel: 'email', address: 'jonas' }).expect(422);
  await asJonas
    .post('/api/own-notices/address', { channel: 'email', address: 'jonas@example.no' })
    .expect(200);
  await it.laget.given.pool.query(
    `INSERT INTO app.outbox (user_id, young_person_id, kind, item_id) SELECT u.id, u.young_person_id, 'consent_for_you', uuidv7()
     FROM app.app_user u WHERE u.young_person_id = $1`,
    [it.youngPersonId],
  );
  await it.send();
  expect(it.mail.received.map(({ to }) => to)).toEqual(['jonas@example.no']);
  const code = codeIn(it.mail.received[0]?.text ?? '');
  const confirm = async (said: string): Promise<unknown> =>
    (await asJonas.post('/api/own-notices/address/confirm', { channel: 'email', code: said }).expect(200))
      .body;
  expect(await confirm(code === '000000' ? '000001' : '000000')).toEqual({ outcome: 'wrong' });
  expect(await confirm(code)).toEqual({ outcome: 'confirmed' });
  expect(await confirm(code)).toEqual({ outcome: 'over' });
  await it.laget.given.pool.query(
    `INSERT INTO app.outbox (user_id, young_person_id, kind, item_id) SELECT u.id, u.young_person_id, 'consent_for_you', uuidv7()
     FROM app.app_user u WHERE u.young_person_id = $1`,
    [it.youngPersonId],
  );
  await it.send();
  expect(it.mail.received).toHaveLength(2);
  expect(it.mail.received[1]?.text).toContain('Du har noe nytt i Laget');
  await asJonas.post('/api/own-notices/address/remove', { channel: 'email' }).expect(200);
  expect((await asJonas.get('/api/own-notices')).body).toMatchObject({ addresses: [] });
});

test('a code may be tried five times, and be asked for five times a day', async () => {
  const asJonas = await signInAsJonas();
  const give = () =>
    asJonas.post('/api/own-notices/address', { channel: 'email', address: 'jonas@example.no' });
  await give().expect(200);
  await it.send();
  const code = codeIn(it.mail.received[0]?.text ?? '');
  const wrong = code === '000000' ? '000001' : '000000';
  const outcomes: unknown[] = [];
  for (const said of [wrong, wrong, wrong, wrong, wrong, code]) {
    const answer = await asJonas.post('/api/own-notices/address/confirm', { channel: 'email', code: said });
    outcomes.push(answer.body.outcome);
  }
  expect(outcomes).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'over', 'over']);
  for (let time = 2; time <= 5; time += 1) await give().expect(200);
  expect((await give().expect(422)).body).toMatchObject({ blockers: ['codes-too-many'] });
});

test('A03 while the young person must not be found no code goes either, and no text message where nobody carries it', async () => {
  const asJonas = await signInAsJonas();
  const sms = { channel: 'sms', address: '412 34 567' };
  expect((await asJonas.post('/api/own-notices/address', sms).expect(422)).body).toMatchObject({
    blockers: ['channel-not-carried'],
  });
  await it.laget.given.case.protection(it.youngPersonId, 'confidential', it.holder);
  const email = { channel: 'email', address: 'jonas@example.no' };
  expect((await asJonas.post('/api/own-notices/address', email).expect(422)).body).toMatchObject({
    blockers: ['notices-held-back'],
  });
});

test('the dates of the day are said once, and are those that stand on «Min dag»', async () => {
  const { pool } = it.laget.given;
  const own = { young_person_id: it.youngPersonId, owner_service_id: it.holder.serviceId, category: 'basic' };
  const planId = await insert(pool, 'plan', {
    ...own,
    status: 'active',
    review_on: dayFromNow(0),
    activated_at: `${dayFromNow(-60)} 10:00:00Z`,
    young_person_agreed_on: dayFromNow(-60),
    young_person_agreed_how: 'I møtet',
  });
  const measure = {
    ...own,
    plan_id: planId,
    kind: 'other',
    title: 'Ringe verkstedet',
    responsible_service_id: it.holder.serviceId,
    responsible_post_id: it.holder.postId,
    look_for: 'Om de sier ja',
    look_on: dayFromNow(10),
    status: 'agreed',
  };
  for (const days of [-2, 2]) await insert(pool, 'measure', { ...measure, deadline: dayFromNow(days) });
  await it.laget.given.case.contact(it.youngPersonId, it.holder, dayFromNow(-35));
  const { place, case: cases } = it.laget.given;
  await insert(pool, 'mapping', { ...own, started_by_post_id: it.holder.postId });
  await cases.youngPerson(await place.municipality('Utvik'), it.holder, {
    since: `${dayFromNow(-14)} 09:00:00+00`,
  });
  await remind();
  await remind();
  const asHolder = await it.laget.signIn('nav');
  const { body: day }: { body: { items: { kind: string; id: string; due: string | null }[] } } =
    await asHolder.get('/api/my-day');
  const items = day.items.filter(({ due }) => due !== null); // what is missing has no date
  const said = (await it.rows('outbox')).map((row) => `${String(row['kind'])} ${String(row['item_id'])}`);
  const shown = items.map(({ kind, id }) => `remind_${kind} ${id}`);
  expect(said.toSorted()).toEqual(shown.toSorted());
  expect(said.map((one) => one.split(' ')[0]).toSorted()).toEqual([
    ...['remind_measure_overdue', 'remind_measure_soon', 'remind_no_contact', 'remind_not_mapped'],
    'remind_review_due',
  ]);
});

test('a municipality chooses which dates are said, and when', async () => {
  const { place, pool } = it.laget.given;
  await place.worker('admin', it.holder.serviceId, 'system_admin');
  const asAdmin = await it.laget.signIn('admin');
  const { body }: { body: { municipalityId: string }[] } = await asAdmin
    .get('/api/reminder-choices')
    .expect(200);
  const [first] = body;
  expect(first).toMatchObject({ code: 'hand_over_offered', isOn: true, daysBefore: -3 });
  const at = `/api/reminder-choices/${first?.municipalityId ?? ''}`;
  const soon = { code: 'measure_soon', isOn: true, daysBefore: 20 };
  const off = { code: 'no_contact', isOn: false, daysBefore: 0 };
  await asAdmin.put(at, { choices: [off, soon] }).expect(200);
  for (const choices of [[], [soon, soon], [off, { ...soon, daysBefore: 61 }], [{ code: 'no_contact' }]])
    await asAdmin.put(at, { choices }).expect(400);
  const { body: after } = await asAdmin.get('/api/reminder-choices').expect(200);
  expect(after).toEqual(
    expect.arrayContaining([expect.objectContaining(off), expect.objectContaining(soon)]),
  );
  await asAdmin.put(at, { choices: [{ ...soon, daysBefore: 30 }] }).expect(200);
  await asAdmin.put(at, { choices: [soon] }).expect(200);
  const { body: again } = await asAdmin.put(at, { choices: [soon] }).expect(200);
  const rows: { municipalityId: string; code: string; history: { daysBefore: number; byName: string }[] }[] =
    again;
  const kept = rows.find(
    ({ code, municipalityId }) => code === 'measure_soon' && at.endsWith(municipalityId),
  );
  expect(kept?.history.map(({ daysBefore, byName }) => [daysBefore, byName])).toEqual([
    [20, 'admin Testesen'],
    [30, 'admin Testesen'],
    [20, 'admin Testesen'],
  ]);
  await expect(it.laget.owner.query('DELETE FROM app.reminder_change')).rejects.toThrow();
  const own = { young_person_id: it.youngPersonId, owner_service_id: it.holder.serviceId, category: 'basic' };
  const planId = await insert(pool, 'plan', own);
  await insert(pool, 'measure', {
    ...own,
    plan_id: planId,
    kind: 'other',
    title: 'Ringe verkstedet',
    responsible_service_id: it.holder.serviceId,
    responsible_post_id: it.holder.postId,
    look_for: 'Om de sier ja',
    look_on: dayFromNow(10),
    status: 'agreed',
    deadline: dayFromNow(18),
  });
  await remind();
  expect((await it.rows('outbox')).map((row) => row['kind'])).toEqual(['remind_measure_soon']);
});

import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { JobRunner } from '../../../apps/api/src/platform/jobs/job-runner.ts';
import { insert } from '../../builders/insert.ts';
import type { Worker } from '../../builders/place-builder.ts';
import { tenorNumbers } from '../../builders/registration.ts';
import { startClock, stopClockAt } from '../../support/clock.ts';
import { dayFromNow } from '../../support/day.ts';
import type { Browser } from '../../support/laget.ts';
import { type OutboxWorld, outboxWorld } from './outbox-world.ts';

interface Item {
  readonly kind: string;
  readonly id: string;
  readonly name: string;
  readonly youngPersonId: string;
}

const [known, unknown] = tenorNumbers;

let it: OutboxWorld;

beforeEach(async () => {
  it = await outboxWorld();
});

afterEach(() => it.close());

const remind = () => it.laget.app.get(JobRunner, { strict: false }).run('remind-everybody');

const itemsOf = async (who: Browser, kinds: readonly string[]): Promise<Item[]> => {
  const { body }: { body: { items: Item[] } } = await who.get('/api/my-day').expect(200);
  return body.items.filter(({ kind }) => kinds.includes(kind));
};

/** Somebody elsewhere has asked for two cases, one of which is here. */
const askedForTwo = async (): Promise<{ asker: Worker; jonas: string; asAsker: Browser }> => {
  const { place, case: cases } = it.laget.given;
  const municipality = await place.municipality('Utvik');
  const asker = await place.worker('utvik', await place.service('nav', municipality, 'NAV Utvik'));
  const jonas = await cases.youngPerson(municipality, it.holder, { number: known });
  const asAsker = await it.laget.signIn('utvik');
  for (const number of [known, unknown])
    await asAsker
      .post('/api/case-requests', { number, wants: 'referral', reason: 'Hjelp med praksisplass.' })
      .expect(204);
  return { asker, jonas, asAsker };
};

test('who sent what nobody answers is reminded, and of a mapping whose time has come, once and as on «Min dag»', async () => {
  const { pool, place } = it.laget.given;
  const municipality = await place.municipality('Elvebyen');
  const dps = await place.service('dps', municipality, 'DPS');
  const about = { young_person_id: it.youngPersonId };
  const own = { ...about, owner_service_id: it.holder.serviceId, category: 'basic' };
  const ago = (days: number): string => `${dayFromNow(-days)} 10:00:00Z`;
  const transition = {
    ...own,
    kind: 'bup_to_dps',
    on_date: dayFromNow(60),
    sender_service_id: it.holder.serviceId,
    sender_post_id: it.holder.postId,
    receiver_service_id: dps,
    status: 'offered',
  };
  await insert(pool, 'transition', { ...transition, offered_at: ago(7) });
  await insert(pool, 'transition', { ...transition, offered_at: ago(6) });
  const invitation = {
    ...about,
    service_id: dps,
    invited_by_post_id: it.holder.postId,
    reason: 'Finne en fastlege.',
    basis: 'consent',
    invited_at: ago(15),
  };
  await insert(pool, 'invitation', { ...invitation, answer_by: dayFromNow(-1) });
  await insert(pool, 'mapping', {
    ...own,
    status: 'completed',
    started_by_post_id: it.holder.postId,
    completed_by_post_id: it.holder.postId,
    completed_at: ago(90),
    repeat_on: dayFromNow(0),
  });
  const kinds = ['hand_over_unanswered', 'invitation_unanswered', 'mapping_repeat'];
  await remind();
  await remind();
  const shown = (await itemsOf(await it.laget.signIn('nav'), kinds)).map(
    ({ kind, id }) => `remind_${kind} ${id}`,
  );
  const said = (await it.rows('outbox'))
    .map((row) => `${String(row['kind'])} ${String(row['item_id'])}`)
    .filter((one) => kinds.some((kind) => one.startsWith(`remind_${kind} `)));
  expect(said.toSorted()).toEqual(shown.toSorted());
  expect(said.map((one) => one.split(' ')[0]).toSorted()).toEqual(kinds.map((kind) => `remind_${kind}`));
});

test('G03 who asked for a case is reminded of a known and an unknown number alike, and of neither after a yes alone', async () => {
  const { asker, asAsker } = await askedForTwo();
  await it.choose(asker.userId);
  await remind();
  expect((await it.rows('outbox')).filter((row) => row['kind'] === 'remind_case_unanswered')).toEqual([]);
  await stopClockAt(it.laget, `${dayFromNow(7)} 07:00:00+01`);
  const later = await it.laget.signIn('utvik');
  await remind();
  await remind();
  const rows = (await it.rows('outbox')).filter((row) => row['kind'] === 'remind_case_unanswered');
  expect(rows.map((row) => [row['user_id'], row['young_person_id']])).toEqual([
    [asker.userId, null],
    [asker.userId, null],
  ]);
  const shown = await itemsOf(later, ['case_unanswered']);
  expect(shown.map(({ id }) => id).toSorted()).toEqual(rows.map((row) => String(row['item_id'])).toSorted());
  expect(shown.map(({ name, youngPersonId }) => [name.trim(), youngPersonId])).toEqual([
    ['', ''],
    ['', ''],
  ]);
  await it.send();
  expect(it.mail.received.filter(({ to }) => to === 'utvik@example.no')).toHaveLength(1);
  expect(it.mail.received.map(({ text }) => text).join('')).not.toMatch(/praksisplass|Utvik/);
  await stopClockAt(it.laget, `${dayFromNow(14)} 07:00:00+01`);
  expect(await itemsOf(await it.laget.signIn('utvik'), ['case_unanswered'])).toEqual([]);
  await startClock(it.laget);
  expect((await asAsker.get('/api/case-requests')).status).toBe(200);
});

test('who decides about a case that is asked for is told once, without a word of whom', async () => {
  await it.choose(it.holder.userId);
  const { jonas } = await askedForTwo();
  expect(await it.rows('outbox')).toEqual([]);
  await it.send();
  await it.send();
  expect(await it.rows('outbox')).toMatchObject([
    { user_id: it.holder.userId, post_id: it.holder.postId, young_person_id: jonas, kind: 'case_requested' },
  ]);
  expect(it.mail.received.map(({ to }) => to)).toEqual(['nav@example.no']);
  expect(it.mail.received[0]?.text).not.toMatch(/praksisplass|Utvik|Jonas/);
});

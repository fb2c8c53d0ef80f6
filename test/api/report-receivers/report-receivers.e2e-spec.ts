import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Shape } from '#api-types';
import { JobRunner } from '../../../apps/api/src/platform/jobs/job-runner.ts';
import { insert } from '../../builders/insert.ts';
import type { Worker } from '../../builders/place-builder.ts';
import { approved, cellsFor, released } from '../../builders/released.ts';
import { asDefiner } from '../../support/access-log.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';
import { type MailReceiver, startMailReceiver } from '../../support/mail-receiver.ts';

type Receivers = Shape<'ReportReceivers'>;

const names = { '9901': 'Fjordvik', '9902': 'Granlia', '9801': 'Sørli' };
const places = Object.keys(names);
const nowhere = '01980000-0000-7000-8000-000000000000';

let laget: Laget;
let mail: MailReceiver;
let as: Record<'stig' | 'lars' | 'kari' | 'mona', Browser>;
let newest: string;
let who: Record<'stig' | 'lars' | 'kari' | 'mona' | 'nav', Worker>;

const run = (job: 'prepare-reports' | 'send-notices'): Promise<unknown> =>
  laget.app.get(JobRunner, { strict: false }).run(job);
/** A quarter's figures that two stand for, and the reports of them; `replaces` is what they correct. */
const freeze = async (quarter: string, seed: number, replaces?: string): Promise<string> => {
  const given = { quarter, cells: cellsFor(places, seed), names };
  const id = await released(laget.owner, replaces === undefined ? given : { ...given, replaces });
  await approved(laget.owner, id);
  await run('prepare-reports');
  return id;
};
const receivers = async (): Promise<Receivers> => {
  const { body }: { body: Receivers } = await as.stig.get('/api/report-receivers').expect(200);
  return body;
};
const said = (list: Receivers['receivers']): string[] =>
  list.map(({ name, kind, place }) => `${name.split(' ')[0] ?? ''} ${kind} ${place}`).toSorted();
const mine = async (browser: Browser): Promise<Shape<'ReportSendings'>['sendings']> => {
  const { body }: { body: Shape<'ReportSendings'> } = await browser.get('/api/report-sendings').expect(200);
  return body.sendings;
};
/** The reports among somebody's news: period, and the places they get it for. */
const news = async (browser: Browser): Promise<string[]> => {
  const { body }: { body: Shape<'MyDay'> } = await browser.get('/api/my-day').expect(200);
  return body.items
    .filter(({ kind }) => kind === 'report_ready')
    .map(({ text, byService }) => `${text} ${byService}`.trim())
    .toSorted();
};
const set = (worker: Worker, kind: string, place: string) =>
  as.stig.post('/api/report-receivers', { userId: worker.userId, kind, place });

beforeAll(async () => {
  mail = await startMailReceiver();
  laget = await startLaget({
    signIn: { mail: { kind: 'smtp', url: mail.url, from: 'laget@example.no' } },
  });
  const { place, pool } = laget.given;
  const office = await place.service('coordination', await place.municipality('Fjordvik'), 'Kommunen');
  who = {
    stig: await place.worker('stig', office, 'figures_steward'),
    lars: await place.worker('lars', office, 'manager'),
    kari: await place.worker('kari', office, 'manager'),
    mona: await place.worker('mona', office, 'manager'),
    nav: await place.worker('nav', office, 'nav_counsellor'),
  };
  as = {
    stig: await laget.signIn('stig'),
    lars: await laget.signIn('lars'),
    kari: await laget.signIn('kari'),
    mona: await laget.signIn('mona'),
  };
  // at any hour, so that the test does not ask what the clock is
  for (const { userId } of [who.lars, who.kari])
    await insert(
      pool,
      'notice_choice',
      {
        ...{ user_id: userId, rhythm: 'at_once', quiet_from: 0, quiet_until: 0 },
        digest_hour: 8,
        digest_weekday: 1,
      },
      null,
    );
  await freeze('2025Q2', 1);
}, 60_000);

afterAll(async () => {
  await laget.close();
  await mail.close();
});

test('the steward chooses among managers and places, and nobody else may', async () => {
  const { managers, places: known, receivers: nobody } = await receivers();
  expect(managers.map(({ name, services }) => [name, services])).toEqual([
    ['kari Testesen', ['Kommunen']],
    ['lars Testesen', ['Kommunen']],
    ['mona Testesen', ['Kommunen']],
  ]);
  expect(known.map(({ code }) => code)).toEqual(['0', '98', '9801', '99', '9901', '9902']);
  expect(known.find(({ code }) => code === '9901')?.name).toBe('Fjordvik');
  expect(nobody).toEqual([]);
  await as.lars.get('/api/report-receivers').expect(403);
  await as.lars
    .post('/api/report-receivers', { userId: who.lars.userId, kind: 'year', place: '0' })
    .expect(403);
  await as.stig.get('/api/report-sendings').expect(403);
});

test('only a manager is set, for a place and a kind there is, and once', async () => {
  await set(who.nav, 'quarter', '9901').expect(404);
  await set(who.lars, 'quarter', '9705').expect(404);
  await set(who.lars, 'half_year', '9901').expect(400);
  await set(who.lars, 'quarter', '9901').expect(204);
  await set(who.lars, 'quarter', '9901').expect(409);
  await set(who.lars, 'quarter', '99').expect(204);
  await set(who.kari, 'quarter', '98').expect(204);
  expect(said((await receivers()).receivers)).toEqual([
    'kari quarter 98',
    'lars quarter 99',
    'lars quarter 9901',
  ]);
  expect((await mine(as.lars)).map(({ placeName, setByName }) => [placeName, setByName])).toEqual([
    ['Kommunene i fylke 99', 'stig Testesen'],
    ['Fjordvik', 'stig Testesen'],
  ]);
});

test('who gets it is told once by a message without content, and on the own day by the place', async () => {
  expect(await news(as.mona)).toEqual(['2025Q2']);
  await freeze('2025Q3', 2);
  await run('send-notices');
  await run('send-notices');
  expect(mail.received.map(({ to }) => to).toSorted()).toEqual(['kari@example.no', 'lars@example.no']);
  for (const { text } of mail.received) {
    expect(text).toContain('Det er en ny rapport i Laget');
    expect(text).not.toMatch(/2025|Fjordvik|Nordfjella|kvartal/);
  }
  expect(await news(as.lars)).toEqual([
    '2025Q2 Kommunene i fylke 99, Fjordvik',
    '2025Q3 Kommunene i fylke 99, Fjordvik',
  ]);
  expect(await news(as.mona)).toEqual(['2025Q2', '2025Q3']);
});

test('sending is not access: who is sent nothing reads every report all the same', async () => {
  const { body }: { body: Shape<'FigureReports'> } = await as.mona.get('/api/figure-reports').expect(200);
  const report = body.reports.find(({ period }) => period === '2025Q3');
  for (const place of ['9901', '9801', '0'])
    await as.mona.get(`/api/figure-reports/${report?.id ?? ''}/csv?place=${place}`).expect(200);
});

test('a report stands until it is saved for each place that it came for', async () => {
  const { body }: { body: Shape<'FigureReports'> } = await as.lars.get('/api/figure-reports').expect(200);
  const id = body.reports.find(({ period }) => period === '2025Q3')?.id ?? '';
  await as.lars.get(`/api/figure-reports/${id}/csv?place=9901`).expect(200);
  expect(await news(as.lars)).toContain('2025Q3 Kommunene i fylke 99, Fjordvik');
  await as.lars.get(`/api/figure-reports/${id}/csv?place=99`).expect(200);
  expect(await news(as.lars)).toEqual(['2025Q2 Kommunene i fylke 99, Fjordvik']);
});

test('a quarter that is filled in afterwards, and what it adds to later ones, is told to nobody; the year’s report to those who get the year’s', async () => {
  const before = mail.received.length;
  await freeze('2024Q4', 3);
  await run('send-notices');
  expect(mail.received.length).toBe(before);
  await set(who.kari, 'year', '0').expect(204);
  newest = await freeze('2025Q4', 4);
  await run('send-notices');
  const reports = await laget.owner.query<{ id: string; said: string }>(
    `SELECT t.id, t.kind || ' ' || t.period AS said FROM figures.report t ORDER BY t.id`,
  );
  const told = await laget.given.pool.query<{ id: string; username: string }>(
    `SELECT o.item_id AS id, u.username FROM app.outbox o JOIN app.app_user u ON u.id = o.user_id
     WHERE o.kind = 'report_ready' ORDER BY o.id`,
  );
  const saidOf = (of: string): string => reports.rows.find(({ id }) => id === of)?.said ?? '';
  expect(told.rows.map(({ id, username }) => `${username} ${saidOf(id)}`).toSorted()).toEqual([
    'kari quarter 2025Q3',
    'kari quarter 2025Q4',
    'kari year 2025',
    'lars quarter 2025Q3',
    'lars quarter 2025Q4',
  ]);
  // two reports at once are one message
  expect(mail.received.length).toBe(before + 2);
});

test('who says no thanks gets nothing, also not what waits, and is not set again by another', async () => {
  const [county] = await mine(as.lars);
  const before = mail.received.length;
  newest = await freeze('2025Q4', 5, newest);
  for (const { id } of await mine(as.lars))
    await as.lars.post(`/api/report-sendings/${id}/answer`, { wants: false }).expect(204);
  await run('send-notices');
  expect(mail.received.slice(before).map(({ to }) => to)).toEqual(['kari@example.no']);
  expect(await news(as.lars)).toEqual([]);
  await as.lars.post(`/api/report-sendings/${county?.id ?? ''}/answer`, { wants: false }).expect(409);
  await set(who.lars, 'quarter', '99').expect(409);
  const { declined, receivers: left } = await receivers();
  expect(said(declined)).toEqual(['lars quarter 99', 'lars quarter 9901']);
  expect(said(left)).toEqual(['kari quarter 98', 'kari year 0']);
  await as.lars.post(`/api/report-sendings/${county?.id ?? ''}/answer`, { wants: true }).expect(204);
  expect(said((await receivers()).declined)).toEqual(['lars quarter 9901']);
  expect((await mine(as.lars)).map(({ place, declined: no }) => [place, no])).toEqual([
    ['99', false],
    ['9901', true],
  ]);
});

test('nobody answers for another, and what is taken off is over', async () => {
  const { receivers: all } = await receivers();
  const ofKari = all.find(({ userId }) => userId === who.kari.userId);
  await as.lars.post(`/api/report-sendings/${ofKari?.id ?? ''}/answer`, { wants: false }).expect(404);
  await as.lars.post(`/api/report-sendings/${nowhere}/answer`, { wants: false }).expect(404);
  const ofLars = all.find(({ userId }) => userId === who.lars.userId)?.id ?? '';
  await as.lars.post(`/api/report-receivers/${ofLars}/end`).expect(403);
  await as.stig.post(`/api/report-receivers/${ofLars}/end`).expect(204);
  await as.stig.post(`/api/report-receivers/${ofLars}/end`).expect(409);
  await as.stig.post(`/api/report-receivers/${nowhere}/end`).expect(404);
  // what another took off can be set again by the steward
  await set(who.lars, 'quarter', '99').expect(204);
});

test('who is a manager no more drops out, and the history says so', async () => {
  await asDefiner(laget, 'UPDATE app.post SET valid = daterange(lower(valid), app.today()) WHERE id = $1', [
    who.kari.postId,
  ]);
  expect(said((await receivers()).receivers)).toEqual(['lars quarter 99']);
  await run('prepare-reports');
  const { ended } = await receivers();
  const left = ended.filter(({ endedBecause }) => endedBecause === 'left');
  expect(said(left)).toEqual(['kari quarter 98', 'kari year 0']);
  expect(left.map(({ endedByName }) => endedByName)).toEqual([null, null]);
  expect(ended.map(({ endedBecause, endedByName }) => [endedBecause, endedByName]).slice(2)).toEqual([
    ['taken_off', 'stig Testesen'],
    ['declined', 'lars Testesen'],
    ['declined', 'lars Testesen'],
  ]);
  const before = mail.received.length;
  newest = await freeze('2025Q4', 6, newest);
  await run('send-notices');
  expect(mail.received.slice(before).map(({ to }) => to)).toEqual(['lars@example.no']);
});

test('the history can be neither changed nor deleted, and nobody reads the row of another', async () => {
  const change = (text: string): Promise<void> => asDefiner(laget, text);
  await expect(laget.owner.query('DELETE FROM app.report_receiver')).rejects.toThrow('stays');
  await expect(
    change(`UPDATE app.report_receiver SET ended_at = NULL, ended_because = NULL, ended_by_user_id = NULL
    WHERE ended_at IS NOT NULL`),
  ).rejects.toThrow('stays');
  await expect(change(`UPDATE app.report_receiver SET place = '0' WHERE ended_at IS NULL`)).rejects.toThrow(
    'stays',
  );
  await expect(
    change(`UPDATE app.report_receiver SET ended_at = app.clock(), ended_because = 'declined', ended_by_user_id = set_by_user_id
      WHERE ended_at IS NULL`),
  ).rejects.toThrow('report_receiver_own_no');
});

test('a manager chooses how often and when messages come', async () => {
  const { body } = await as.mona.get('/api/own-notices').expect(200);
  expect(body).toMatchObject({
    groups: ['news'],
    heldBack: false,
    addresses: [{ address: 'mona@example.no' }],
  });
  const { quietFrom, quietUntil, digestHour, digestWeekday, without, channel } = body;
  await as.mona
    .put('/api/own-notices', {
      rhythm: 'never',
      quietFrom,
      quietUntil,
      digestHour,
      digestWeekday,
      without,
      channel,
    })
    .expect(200);
  await set(who.mona, 'year', '0').expect(204);
  const before = mail.received.length;
  newest = await freeze('2025Q4', 7, newest);
  await run('send-notices');
  expect(mail.received.slice(before).map(({ to }) => to)).toEqual(['lars@example.no']);
  expect(await news(as.mona)).toEqual(['2024 Alle kommunene i Laget', '2025 Alle kommunene i Laget']);
});
